/** What speaks for a record as the answer to a query: figures that can be shown, from its terms alone. */
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isStopWord } from '../understanding/words.ts';
import { intentNumber, KIND, type SearchDocument, tellsKind } from './documents.ts';
import type { SearchIndex, SoughtTerm } from './index.ts';
import { pairOf, placeIn } from './term-table.ts';

/** The evidence for one record; each figure from 0 to 1 unless said otherwise. */
export interface Evidence {
  /** Share of the query's content that the record has anywhere. */
  readonly coverage: number;
  /** Weight of the content in common, not as a share: rare words, and words that recur, weigh most. 0 to 2. */
  readonly mass: number;
  /** Share of the query's words that the record has as they are spelt. */
  readonly spelt: number;
  /** Share of the weightiest term that the record lacks. */
  readonly lacks: number;
  /** Likeness of the query to the title, to the nearest name, question, and so on: shared content over all content. */
  readonly title: number;
  readonly name: number;
  readonly question: number;
  readonly answer: number;
  readonly fact: number;
  /** Share of the query's content that one title, name or question has, whatever else it says. */
  readonly phrased: number;
  /** Terms in common with the nearest title or question, over all terms of both; the same for the second nearest. */
  readonly alike: number;
  readonly alikeToo: number;
  /** How many titles and questions are like the query in that way: 0 for none, 1 for five or more. */
  readonly alikeMany: number;
  /** Likeness to the nearest title or question that asks for the same kind of answer. */
  readonly asked: number;
  /** The same, for questions that ask for one kind of thing (when, why, who, how much, …), else 0. */
  readonly askedKind: number;
  /** Share of the query's content that one statement has, together with what the record is about. */
  readonly statement: number;
  /** The same for statements that tell the kind of thing asked for: a date, an amount, a person, a reason. */
  readonly fitting: number;
  /** Share of the query's neighbouring words that stand side by side in the record too. */
  readonly pairs: number;
  /** The query names this very record; `tied`, a record that it is tied to. */
  readonly named: number;
  readonly tied: number;
  /** How well it meets the place asked about that it meets best, and the one that it meets worst; 0 where none is. */
  readonly place: number;
  readonly worstPlace: number;
  /** 1 where a place is asked about and the record does not concern it. */
  readonly elsewhere: number;
  /** 1 where no place is asked about and the record concerns the United States, the EU or the world. */
  readonly central: number;
  /** For an event and a query with years: 1 where one is its own, -1 where none is. */
  readonly year: number;
  readonly turningPoint: number;
  /** How many records point to it: 0 for none, 1 for about twenty. */
  readonly ties: number;
  /** Length in terms, and the number of facts, as logarithms: 1 for about a thousand, and for about twenty. */
  readonly length: number;
  readonly facts: number;
  /** For an event: how late it happened, 0 for 2016 or before, 1 for 2026. */
  readonly lateness: number;
  /** 1 for the record's type. */
  readonly isEvent: number;
  readonly isConcept: number;
  readonly isCurated: number;
  readonly isUpcoming: number;
  readonly isStatus: number;
}

/** A query in the numbers of an index. */
export interface Sought {
  readonly query: Query;
  readonly terms: readonly SoughtTerm[];
  /** Each term's weight by its own right, aligned with `terms`. */
  readonly weights: Float64Array;
  readonly total: number;
  /** Numbers of the words as spelt; -1 where no record has one. */
  readonly words: Int32Array;
  readonly pairs: Float64Array;
  /** Numbers of the places. */
  readonly places: Int32Array;
}

/** What comes from the last turn, or stands around the question, weighs this much of what the question says itself. */
const BACKGROUND_SHARE = 0.4;
/** A place that is only mentioned in a record does not make it one on that place. */
const PLACE_MET = 0.3;
/** How much of what a phrase says beyond the query counts against it. */
const EXCESS = 0.35;
/** The saturation of recurring terms and the average length of a record, as in Okapi BM25. */
const SATURATION = 1.2;
const AVERAGE_LENGTH = 120;
const MASS_CEILING = 40;
/** From this on a title or question is like the query. */
const ALIKE = 0.4;
const MANY_ALIKE = 5;
const FIRST_YEAR = 2016;

/** Records hold fewer texts than this: `holders` counts them in bytes. */
const MOST_PASSAGES = 256;

/** Kinds of question that a record on the same matter may yet not answer. */
const KINDS = new Set<Query['intent']>([
  'when',
  'why',
  'who',
  'how',
  'how-much',
  'how-many',
  'consequence',
  'latest',
  'upcoming',
  'list',
]);

const CENTRAL = new Set(['US', 'EU', 'GLOBAL']);

const weightsOf = (query: Query, index: SearchIndex): readonly number[] =>
  query.terms.map(
    (term) =>
      index.weightOf(term) * (query.background?.has(term) || query.aside?.has(term) ? BACKGROUND_SHARE : 1),
  );

/** How late a day (`2024-04-24`) is, in years since the first, tenths of them. */
function latenessOf(day: string): number {
  const years = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 - FIRST_YEAR;
  return Math.min(1, Math.max(0, years / 10));
}

/** The query's terms with their shares of its content; words never seen weigh like the rarest known ones. */
export function sharesOf(
  query: Query,
  index: SearchIndex,
): readonly { readonly term: string; readonly share: number }[] {
  const raw = weightsOf(query, index);
  const total = raw.reduce((sum, weight) => sum + weight, 0) || 1;
  return query.terms.map((term, at) => ({ term, share: (raw[at] ?? 0) / total }));
}

/** Brings a query into the numbers of an index. */
export function seek(query: Query, index: SearchIndex): Sought {
  const raw = weightsOf(query, index);
  const total = raw.reduce((sum, weight) => sum + weight, 0) || 1;
  const placed = new Set<number>();
  for (const { from, to } of query.places) for (let at = from; at < to; at += 1) placed.add(at);
  const content = query.words.filter(({ folded }, at) => !placed.has(at) && !isStopWord(folded));
  const pairs: number[] = [];
  for (let at = 1; at < content.length; at += 1) {
    pairs.push(pairOf(index.numberOf(content[at - 1]?.term ?? ''), index.numberOf(content[at]?.term ?? '')));
  }
  const terms = query.terms.map((term, at) => ({
    number: index.numberOf(term),
    share: (raw[at] ?? 0) / total,
  }));
  return {
    query,
    terms,
    weights: Float64Array.from(raw),
    total,
    words: Int32Array.from(content, ({ folded }) => index.wordNumberOf(folded)),
    pairs: Float64Array.from(pairs),
    places: Int32Array.from(query.terms.filter(isPlaceTerm), index.numberOf),
  };
}

export interface Weighed {
  readonly evidence: Evidence;
  /** The title, name or question that shares most with the query. */
  readonly nearest: string;
}

/** Compares records with one query. */
export function createScales(sought: Sought, index: SearchIndex): (document: SearchDocument) => Weighed {
  const { query, terms, weights, total, words, pairs, places } = sought;
  const numbers = Int32Array.from(terms, ({ number }) => number);
  const isPlace = Uint8Array.from(numbers, (number) => (number >= 0 && places.includes(number) ? 1 : 0));
  /** By passage: the query's weight that it holds, the same by the terms' own weight, and what is not the subject. */
  const shared = new Float64Array(MOST_PASSAGES);
  const plain = new Float64Array(MOST_PASSAGES);
  const beside = new Float64Array(MOST_PASSAGES);
  const counts = new Uint8Array(MOST_PASSAGES);
  /** By kind of passage: likeness to the most like. */
  const likest = new Float64Array(Object.keys(KIND).length);
  const wanted = intentNumber(query.intent);

  return (document) => {
    const { entry, passages, kinds, sizes, asks, starts, holders } = document;
    const totals = index.passageWeights(document);
    const size = 0.4 + (0.6 * holders.length) / AVERAGE_LENGTH;
    shared.fill(0, 0, passages.length);
    plain.fill(0, 0, passages.length);
    beside.fill(0, 0, passages.length);
    counts.fill(0, 0, passages.length);
    let covered = 0;
    let mass = 0;
    let lacks = 0;
    let aboutSubject = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? -1;
      const weight = weights[at] ?? 0;
      const found = number < 0 ? -1 : placeIn(document.terms, number);
      const holds = found < 0 ? 0 : isPlace[at] ? (document.weights[found] ?? 0) : 1;
      covered += weight * holds;
      if (holds <= PLACE_MET && weight > lacks) lacks = weight;
      if (found < 0) continue;
      const isSubject = placeIn(document.subject, number) >= 0;
      if (isSubject) aboutSubject += weight;
      const own = index.weights[number] ?? 0;
      const start = starts[found] ?? 0;
      const end = starts[found + 1] ?? start;
      const count = end - start;
      mass += (weight * count * (SATURATION + 1)) / (count + SATURATION * size);
      for (let i = start; i < end; i += 1) {
        const passage = holders[i] ?? 0;
        shared[passage] = (shared[passage] ?? 0) + weight;
        plain[passage] = (plain[passage] ?? 0) + own;
        counts[passage] = (counts[passage] ?? 0) + 1;
        if (!isSubject) beside[passage] = (beside[passage] ?? 0) + weight;
      }
    }
    likest.fill(0);
    let statement = 0;
    let fitting = 0;
    let asked = 0;
    let phrased = 0;
    let nearest = -1;
    let nearness = 0;
    let alike = 0;
    let alikeToo = 0;
    let manyAlike = 0;
    for (let n = 0; n < kinds.length; n += 1) {
      const common = shared[n] ?? 0;
      if (common === 0) continue;
      const kind = kinds[n] ?? 0;
      const like = common / (total + EXCESS * ((totals[n] ?? 0) - (plain[n] ?? 0)));
      if (like > (likest[kind] ?? 0)) likest[kind] = like;
      if (like > asked && asks[n] === wanted) asked = like;
      if (kind >= KIND.answer) {
        const together = aboutSubject + (beside[n] ?? 0);
        if (together > statement) statement = together;
        const passage = passages[n];
        if (together > fitting && passage && tellsKind(passage, query.intent)) fitting = together;
        continue;
      }
      if (common > phrased) phrased = common;
      if (like > nearness) {
        nearness = like;
        nearest = n;
      }
      if (kind === KIND.name) continue;
      const count = counts[n] ?? 0;
      const alikeness = count / (numbers.length + (sizes[n] ?? 0) - count);
      if (alikeness > ALIKE) manyAlike += 1;
      if (alikeness > alike) {
        alikeToo = alike;
        alike = alikeness;
      } else if (alikeness > alikeToo) alikeToo = alikeness;
    }
    let spelt = 0;
    for (const word of words) if (word >= 0 && placeIn(document.words, word) >= 0) spelt += 1;
    let paired = 0;
    for (const pair of pairs) if (placeIn(document.pairs, pair) >= 0) paired += 1;
    let best = 0;
    let worst = places.length === 0 ? 0 : 1;
    for (const place of places) {
      const at = placeIn(document.terms, place);
      const met = at < 0 ? 0 : (document.weights[at] ?? 0);
      best = Math.max(best, met);
      worst = Math.min(worst, met);
    }
    let tied = 0;
    for (const id of entry.related) tied = Math.max(tied, query.named.get(id) ?? 0);
    const evidence: Evidence = {
      coverage: covered / total,
      mass: Math.min(mass, MASS_CEILING) / (MASS_CEILING / 2),
      spelt: words.length === 0 ? 0 : spelt / words.length,
      lacks: lacks / total,
      title: likest[KIND.title] ?? 0,
      name: likest[KIND.name] ?? 0,
      question: likest[KIND.question] ?? 0,
      answer: likest[KIND.answer] ?? 0,
      fact: likest[KIND.fact] ?? 0,
      phrased: phrased / total,
      alike,
      alikeToo,
      alikeMany: Math.min(manyAlike, MANY_ALIKE) / MANY_ALIKE,
      asked,
      askedKind: KINDS.has(query.intent) ? asked : 0,
      statement: statement / total,
      fitting: fitting / total,
      pairs: pairs.length === 0 ? 0 : paired / pairs.length,
      named: query.named.get(entry.id) ?? 0,
      tied,
      place: best,
      worstPlace: worst,
      elsewhere: places.length > 0 && best < PLACE_MET ? 1 : 0,
      central: places.length === 0 && entry.places.some((code) => CENTRAL.has(code)) ? 1 : 0,
      year:
        query.years.length === 0 || entry.type !== 'event'
          ? 0
          : query.years.some((year) => document.years.has(year))
            ? 1
            : -1,
      turningPoint: entry.type === 'event' && entry.turningPoint ? 1 : 0,
      ties: Math.log1p(document.ties) / 3,
      length: Math.log10(1 + holders.length) / 3,
      facts: Math.log1p(entry.facts.length) / 3,
      lateness: entry.type === 'event' ? latenessOf(entry.date.first) : 0,
      isEvent: entry.type === 'event' ? 1 : 0,
      isConcept: entry.type === 'concept' ? 1 : 0,
      isCurated: entry.type === 'answer' ? 1 : 0,
      isUpcoming: entry.type === 'upcoming' ? 1 : 0,
      isStatus: entry.type === 'status' ? 1 : 0,
    };
    return { evidence, nearest: passages[nearest]?.text ?? entry.title };
  };
}
