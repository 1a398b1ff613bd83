/** Ranks the records for a query by evidence that can be shown. */
import type { Query } from '../understanding/query.ts';
import type { SearchDocument } from './documents.ts';
import type { SearchIndex, WeightedTerm } from './index.ts';

/** What speaks for a record; each part from 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Share of the query's content that the record has anywhere. */
  readonly coverage: number;
  /** Weight of the question's content that the record has, not as a share: rare words in common weigh most. */
  readonly mass: number;
  /** Likeness to the best of the record's own phrasings, by content words. */
  readonly phrasing: number;
  /** Likeness letter by letter (fuse.js). */
  readonly likeness: number;
  /** The question names this very record. */
  readonly named: number;
  /** The record's place agrees with the question's: 1 own, 0 none of them. Absent without a place in the question. */
  readonly place?: number;
  /** -1 to 1: the record's date, type and kind suit the kind of question. */
  readonly suits: number;
}

export interface Candidate {
  readonly document: SearchDocument;
  readonly evidence: Evidence;
  readonly score: number;
}

const SHORTLIST = 40;
const FUSE_SHORTLIST = 6;

/** What comes from the last turn weighs this much of what the question says itself. */
const BACKGROUND_SHARE = 0.4;

/** The query's terms with their shares; unknown words weigh like the rarest known ones. */
export function weighTerms(query: Pick<Query, 'terms' | 'background'>, index: SearchIndex): WeightedTerm[] {
  const raw = query.terms.map((term) => ({
    term,
    weight: index.weightOf(term) * (query.background?.has(term) ? BACKGROUND_SHARE : 1),
  }));
  const total = raw.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return raw.map(({ term, weight }) => ({ term, weight: weight / total }));
}

/** Likeness by content words to the phrasing that is most like the question, and which one that is. */
function phrasingOf(
  document: SearchDocument,
  shares: ReadonlyMap<string, number>,
  total: number,
  index: SearchIndex,
): { readonly likeness: number; readonly text: string } {
  let best = 0;
  let text = document.entry.title;
  const phrases = index.phrasesOf(document);
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!phrase) continue;
    let shared = 0;
    let common = 0;
    for (let term = 0; term < phrase.terms.length; term += 1) {
      const share = shares.get(phrase.terms[term] ?? '');
      if (share !== undefined) {
        shared += share;
        common += phrase.weights[term] ?? 0;
      }
    }
    if (shared <= best) continue;
    const likeness = shared / (1 + (0.35 * (phrase.total - common)) / total);
    if (likeness > best) {
      best = likeness;
      text = document.phrases[at]?.text ?? text;
    }
  }
  return { likeness: best, text };
}

function suitsOf(document: SearchDocument, query: Query): number {
  const { entry } = document;
  let suits = 0;
  if (query.years.length > 0) {
    const hit = query.years.some((year) => document.years.has(year));
    suits += hit ? 0.5 : entry.type === 'event' ? -0.6 : 0;
  }
  switch (query.intent) {
    case 'definition':
      if (entry.type === 'concept') suits += 0.4;
      if (entry.type === 'answer') suits += 0.2;
      if (entry.type === 'upcoming') suits -= 0.3;
      break;
    case 'when':
      if (entry.type === 'event') suits += 0.25;
      if (entry.type === 'status') suits -= 0.1;
      break;
    case 'how-much':
      if (entry.type === 'event' && entry.money) suits += 0.3;
      else if (document.hasAmount) suits += 0.15;
      else suits -= 0.2;
      break;
    case 'why':
    case 'consequence':
    case 'how':
      if (entry.type === 'answer') suits += 0.15;
      if (entry.type === 'concept' && query.intent === 'why') suits += 0.1;
      if (entry.type === 'status') suits -= 0.7;
      if (entry.type === 'upcoming') suits -= 0.3;
      break;
    case 'upcoming':
      if (entry.type === 'upcoming') suits += 0.4;
      break;
    case 'status':
      if (entry.type === 'answer') suits += 0.2;
      break;
    default:
      break;
  }
  if (entry.type === 'event' && entry.turningPoint) suits += 0.12;
  if (entry.type === 'answer') suits += 0.12;
  if (entry.type === 'upcoming' && query.intent !== 'upcoming' && query.intent !== 'when') suits -= 0.15;
  return Math.max(-1, Math.min(1, suits));
}

/** A record that is tied to the one named shares in it, for "kids act house vote" means the vote on that act. */
const TIED_SHARE = 0.6;

function namedOf({ entry }: SearchDocument, named: ReadonlyMap<string, number>): number {
  let best = named.get(entry.id) ?? 0;
  for (const id of entry.related) best = Math.max(best, TIED_SHARE * (named.get(id) ?? 0));
  return best;
}

function massOf(document: SearchDocument, terms: readonly WeightedTerm[], index: SearchIndex): number {
  let mass = 0;
  for (const { term } of terms) {
    if (!term.startsWith('@')) mass += index.weightOf(term) * (document.terms.get(term) ?? 0);
  }
  return mass;
}

function placeOf(document: SearchDocument, query: Query): number | undefined {
  const terms = query.terms.filter((term) => term.startsWith('@'));
  if (terms.length === 0) return undefined;
  return Math.max(...terms.map((term) => document.terms.get(term) ?? 0));
}

/** How the parts of the evidence make the score. Found on the part of `tests/eval` that may be learned from. */
const PART = { coverage: 0.45, phrasing: 0.45, likeness: 0.1, named: 0.3, suits: 0.14 } as const;

/** The score of a record: about 1 for a question put in its very words, under 0.4 for a chance likeness. */
function scoreOf(evidence: Evidence): number {
  const base =
    PART.coverage * evidence.coverage +
    PART.phrasing * evidence.phrasing +
    PART.likeness * evidence.likeness +
    PART.named * evidence.named +
    PART.suits * evidence.suits;
  if (evidence.place === undefined) return base;
  return base * (0.45 + 0.55 * Math.min(1, evidence.place * 1.25));
}

/** The best records for the query, best first. `named` holds the ids that the question names. */
export function rank(
  query: Query,
  named: ReadonlyMap<string, number>,
  index: SearchIndex,
  most = 8,
): Candidate[] {
  const weighted = weighTerms(query, index);
  const shares = new Map(weighted.map(({ term, weight }) => [term, weight]));
  const total = query.terms.reduce((sum, term) => sum + index.weightOf(term), 0);
  const hits = index.narrow(weighted, SHORTLIST);
  for (const id of named.keys()) {
    const document = index.byId(id);
    if (document && !hits.some((hit) => hit.document === document)) {
      const coverage = weighted.reduce(
        (sum, { term, weight }) => sum + weight * (document.terms.get(term) ?? 0),
        0,
      );
      hits.push({ document, coverage });
    }
  }
  const rated = hits.map(({ document, coverage }) => {
    const place = placeOf(document, query);
    const phrasing =
      total === 0 ? { likeness: 0, text: document.entry.title } : phrasingOf(document, shares, total, index);
    const evidence: Evidence = {
      coverage,
      mass: massOf(document, weighted, index),
      phrasing: phrasing.likeness,
      likeness: 0,
      named: namedOf(document, named),
      suits: suitsOf(document, query),
      ...(place === undefined ? {} : { place }),
    };
    return { document, evidence, score: scoreOf(evidence), phrase: phrasing.text };
  });
  rated.sort((a, b) => b.score - a.score);
  const shortlist = rated.slice(0, FUSE_SHORTLIST);
  const likeness = index.likeness(query.folded, shortlist);
  const refined = shortlist.map(({ document, evidence }) => {
    const full = { ...evidence, likeness: likeness.get(document) ?? 0 };
    return { document, evidence: full, score: scoreOf(full) };
  });
  refined.sort((a, b) => b.score - a.score);
  return refined.slice(0, most);
}
