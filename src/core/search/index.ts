/** The index over all records: from a query's terms to the few records worth a closer look. */
import Fuse from 'fuse.js';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { NameFinder } from '../understanding/names.ts';
import { termsOf } from '../understanding/terms.ts';
import { isCommonTerm, wordsOf } from '../understanding/words.ts';
import { documentOf, type SearchDocument } from './documents.ts';
import { createReadingDesk, type Reading, type ReadingShelf } from './readings.ts';

/** A query's term with its share of the query's weight. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  readonly document: SearchDocument;
  /** Share of the query's weight that the record covers, 0 to 1. */
  readonly coverage: number;
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** How much a term tells of a question's subject: rare words most, everyday words and years little. */
  weightOf(term: string): number;
  /** The record's phrasings with their terms' weights. */
  phrasesOf(document: SearchDocument): readonly WeighedPhrase[];
  has(term: string): boolean;
  /** Records that cover most of the query's weight, best first. */
  narrow(terms: readonly WeightedTerm[], most: number): Hit[];
  /** Likeness (0 to 1) of a question to one phrasing of each record, letter by letter and so whatever the typos. */
  likeness(text: string, phrasings: readonly Phrasing[]): ReadonlyMap<SearchDocument, number>;
  byId(id: string): SearchDocument | undefined;
  /** Folded words and how often they occur. */
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
}

/** A record and the phrasing of it that a question is compared with. */
export interface Phrasing {
  readonly document: SearchDocument;
  readonly phrase: string;
}

export interface WeighedPhrase {
  readonly terms: readonly string[];
  readonly weights: Float64Array;
  readonly total: number;
}

interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** Places are told apart at least this sharply, however many records a place has. */
const PLACE_RARITY_FLOOR = 2.2;
/** No term is more telling than this, however rare. */
const RARITY_CEILING = 6;
/** An everyday word, a bare year or a small number weighs this much of its rarity. */
const COMMON_SHARE = 0.3;
/** Letters of the question that are compared letter by letter: two of fuse.js's pieces of 32. */
const LIKENESS_LENGTH = 64;
/** Postings longer than this only add to records that rarer terms have found already. */
const LONG_POSTING = 1500;

/** Builds the index of a knowledge. */
export function createSearchIndex(
  knowledge: Knowledge,
  gazetteer: Gazetteer,
  names: NameFinder,
  shelf?: ReadingShelf,
): SearchIndex {
  const wordCounts = new Map<string, number>();
  const seen = (folded: string): void => {
    wordCounts.set(folded, (wordCounts.get(folded) ?? 0) + 1);
  };
  const makeReading = (text: string): Reading => {
    const words = wordsOf(text);
    return { words: words.map(({ folded }) => folded), terms: termsOf(words, gazetteer, names) };
  };
  const desk = createReadingDesk(knowledge.hash, makeReading, shelf);
  const documents = knowledge.entries.map((entry) => documentOf(entry, knowledge, desk.read, seen));
  desk.done();
  const postings = new Map<string, Posting>();
  const indexById = new Map<string, number>();
  documents.forEach((document, index) => {
    indexById.set(document.entry.id, index);
    for (const [term, weight] of document.terms) {
      const posting = postings.get(term) ?? { documents: [], weights: [] };
      if (posting.documents.length === 0) postings.set(term, posting);
      posting.documents.push(index);
      posting.weights.push(weight);
    }
  });
  const total = documents.length;
  const rarity = (term: string): number => {
    const count = postings.get(term)?.documents.length ?? 0;
    const plain = Math.log(1 + (total - count + 0.5) / (count + 0.5));
    return term.startsWith('@') ? Math.max(plain, PLACE_RARITY_FLOOR) : plain;
  };
  const weighed = new Map<string, number>();
  const computeWeight = (term: string): number => {
    const capped = Math.min(rarity(term), RARITY_CEILING);
    return isCommonTerm(term) || /^(?:\d{4}|\d{1,2})$/.test(term) ? capped * COMMON_SHARE : capped;
  };
  for (const term of postings.keys()) weighed.set(term, computeWeight(term));
  const weightOf = (term: string): number => weighed.get(term) ?? computeWeight(term);
  const phrases = new WeakMap<SearchDocument, readonly WeighedPhrase[]>();
  const weighPhrases = (document: SearchDocument): readonly WeighedPhrase[] =>
    document.phrases.map(({ terms }) => {
      const weights = Float64Array.from(terms, weightOf);
      return { terms, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
    });
  const scores = new Float64Array(total);
  // Among records that cover a question equally, overviews go first: one word is rarely about one event.
  const standing = Uint8Array.from(documents, ({ entry }) =>
    entry.type === 'answer'
      ? 3
      : entry.type === 'concept'
        ? 2
        : entry.type === 'event' && entry.turningPoint
          ? 1
          : 0,
  );

  return {
    documents,
    wordCounts,
    terms: new Set(postings.keys()),
    weightOf,
    phrasesOf(document) {
      const known = phrases.get(document);
      if (known) return known;
      const made = weighPhrases(document);
      phrases.set(document, made);
      return made;
    },
    has: (term) => postings.has(term),
    byId: (id) => documents[indexById.get(id) ?? -1],
    narrow(terms, most) {
      const touched: number[] = [];
      const byLength = terms
        .map((term) => ({ ...term, posting: postings.get(term.term) }))
        .sort((a, b) => (a.posting?.documents.length ?? 0) - (b.posting?.documents.length ?? 0));
      for (const { term, weight, posting } of byLength) {
        if (!posting) continue;
        if (posting.documents.length > LONG_POSTING && touched.length >= most) {
          for (const index of touched) {
            scores[index] = (scores[index] ?? 0) + weight * (documents[index]?.terms.get(term) ?? 0);
          }
          continue;
        }
        posting.documents.forEach((index, at) => {
          if (scores[index] === 0) touched.push(index);
          scores[index] = (scores[index] ?? 0) + weight * (posting.weights[at] ?? 0);
        });
      }
      touched.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (standing[b] ?? 0) - (standing[a] ?? 0));
      const hits = touched.slice(0, most).flatMap((index) => {
        const document = documents[index];
        return document ? [{ document, coverage: scores[index] ?? 0 }] : [];
      });
      for (const index of touched) scores[index] = 0;
      return hits;
    },
    likeness(text, phrasings) {
      const candidates = phrasings.flatMap(({ document, phrase }) =>
        phrase === document.entry.title
          ? [{ document, phrase }]
          : [
              { document, phrase },
              { document, phrase: document.entry.title },
            ],
      );
      const fuse = new Fuse(candidates, {
        keys: ['phrase'],
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: 0.6,
        minMatchCharLength: 2,
      });
      const best = new Map<SearchDocument, number>();
      for (const { item, score } of fuse.search(text.slice(0, LIKENESS_LENGTH))) {
        const likeness = 1 - (score ?? 1);
        if (likeness > (best.get(item.document) ?? 0)) best.set(item.document, likeness);
      }
      return best;
    },
  };
}
