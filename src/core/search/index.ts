/** The index over all records: from a query's terms to the few records worth a closer look. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { usualness } from '../understanding/dictionary.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { NameFinder } from '../understanding/names.ts';
import { isPlaceTerm, termsOf } from '../understanding/terms.ts';
import { isCommonTerm, wordsOf } from '../understanding/words.ts';
import { documentOf, type SearchDocument, weightIn } from './documents.ts';
import { createReadingDesk, type Reading, type ReadingShelf } from './readings.ts';
import { createTermTable } from './term-table.ts';

/** A term by its number, and how much of the query it makes up. */
export interface SoughtTerm {
  /** -1 where no record has the term. */
  readonly number: number;
  readonly share: number;
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** How much a term tells of a question's subject: rare words most, everyday words and years little. */
  weightOf(term: string): number;
  /** The same by number. */
  readonly weights: Float64Array;
  /** The weight of all terms of each passage of a record. */
  passageWeights(document: SearchDocument): Float64Array;
  /** The term's number; -1 where no record has it. */
  numberOf(term: string): number;
  /** The number of a word as spelt; -1 where no record has it. */
  wordNumberOf(folded: string): number;
  /** How much a term counts in a record, 0 to 1. */
  holds(document: SearchDocument, term: string): number;
  /** Records that cover most of the query's weight, best first. */
  narrow(sought: readonly SoughtTerm[], most: number): SearchDocument[];
  byId(id: string): SearchDocument | undefined;
  /** Folded words and how often they occur. */
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
}

interface Posting {
  readonly documents: Int32Array;
  readonly weights: Float32Array;
}

/** Places are told apart at least this sharply, however many records a place has. */
const PLACE_RARITY_FLOOR = 2.2;
/** No term is more telling than this, however rare. */
const RARITY_CEILING = 6;
/** Words that are usual in English at large tell less than their rarity in the knowledge says: people use them for anything. */
const USUAL_CEILING = { 1: 3, 2: 4 } as const;
/** An everyday word, a bare year or a small number weighs this much of its rarity. */
const COMMON_SHARE = 0.3;
/** Postings longer than this only add to records that rarer terms have found already. */
const LONG_POSTING = 1500;

function ceilingOf(term: string): number {
  const usual = usualness(term);
  return usual === undefined ? RARITY_CEILING : USUAL_CEILING[usual];
}

/** Enough to decide between equals, too little to decide between others. */
const A_HAIR = 1e-9;

/** The indexes with the largest scores, largest first; far cheaper than sorting them all. */
function largest(indexes: Int32Array, scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (const index of indexes) {
    const score = scores[index] ?? 0;
    if (best.length === most && score <= (scores[best[most - 1] ?? 0] ?? 0)) continue;
    let at = best.length < most ? best.length : most - 1;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) {
      best[at] = best[at - 1] ?? 0;
      at -= 1;
    }
    best[at] = index;
  }
  return best;
}

function postingsOf(documents: readonly SearchDocument[], size: number): readonly Posting[] {
  const lengths = new Int32Array(size);
  for (const { terms } of documents) for (const term of terms) lengths[term] = (lengths[term] ?? 0) + 1;
  const postings = Array.from(lengths, (length) => ({
    documents: new Int32Array(length),
    weights: new Float32Array(length),
  }));
  const filled = new Int32Array(size);
  documents.forEach(({ terms, weights }, index) => {
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      const at = filled[term] ?? 0;
      const posting = postings[term];
      if (posting) {
        posting.documents[at] = index;
        posting.weights[at] = weights[i] ?? 0;
      }
      filled[term] = at + 1;
    }
  });
  return postings;
}

/** Builds the index of a knowledge. */
export function createSearchIndex(
  knowledge: Knowledge,
  gazetteer: Gazetteer,
  names: NameFinder,
  shelf?: ReadingShelf,
): SearchIndex {
  const wordCounts = new Map<string, number>();
  const makeReading = (text: string): Reading => {
    const words = wordsOf(text);
    return { words: words.map(({ folded }) => folded), ...termsOf(words, gazetteer, names) };
  };
  const desk = createReadingDesk(knowledge.hash, makeReading, shelf);
  const terms = createTermTable();
  const words = createTermTable();
  const seen = (folded: string): void => {
    wordCounts.set(folded, (wordCounts.get(folded) ?? 0) + 1);
  };
  const ties = new Map<string, number>();
  for (const { related } of knowledge.entries)
    for (const id of related) ties.set(id, (ties.get(id) ?? 0) + 1);
  const tiesOf = (id: string): number => ties.get(id) ?? 0;
  const documents = knowledge.entries.map((entry) =>
    documentOf(entry, { knowledge, read: desk.read, terms, words, seen, tiesOf }),
  );
  desk.done();
  const postings = postingsOf(documents, terms.size);
  const indexById = new Map(documents.map(({ entry }, index) => [entry.id, index]));
  const total = documents.length;
  const computeWeight = (term: string, count: number): number => {
    const plain = Math.log(1 + (total - count + 0.5) / (count + 0.5));
    const capped = isPlaceTerm(term)
      ? Math.min(Math.max(plain, PLACE_RARITY_FLOOR), RARITY_CEILING)
      : Math.min(plain, ceilingOf(term));
    return isCommonTerm(term) || /^(?:\d{4}|\d{1,2})$/.test(term) ? capped * COMMON_SHARE : capped;
  };
  const weights = Float64Array.from(terms.terms(), (term, number) =>
    computeWeight(term, postings[number]?.documents.length ?? 0),
  );
  const passageWeights = new WeakMap<SearchDocument, Float64Array>();
  const weighPassages = ({ passages }: SearchDocument): Float64Array =>
    Float64Array.from(passages, (passage) => {
      let sum = 0;
      for (const term of passage.terms) sum += weights[term] ?? 0;
      return sum;
    });
  const scores = new Float64Array(total);
  const touched = new Int32Array(total);
  // Among records that cover a question equally, overviews go first: one word is rarely about one event.
  const standing = Float64Array.from(
    documents,
    ({ entry }) =>
      A_HAIR *
      (entry.type === 'answer'
        ? 3
        : entry.type === 'concept'
          ? 2
          : entry.type === 'event' && entry.turningPoint
            ? 1
            : 0),
  );

  return {
    documents,
    wordCounts,
    terms: new Set(terms.terms()),
    weights,
    passageWeights(document) {
      const known = passageWeights.get(document);
      if (known) return known;
      const made = weighPassages(document);
      passageWeights.set(document, made);
      return made;
    },
    weightOf(term) {
      const number = terms.find(term);
      return number < 0 ? computeWeight(term, 0) : (weights[number] ?? 0);
    },
    numberOf: terms.find,
    wordNumberOf: words.find,
    holds: (document, term) => weightIn(document, terms.find(term)),
    byId: (id) => documents[indexById.get(id) ?? -1],
    narrow(sought, most) {
      let touchedCount = 0;
      const rarestFirst = sought
        .flatMap(({ number, share }) => {
          const posting = postings[number];
          return posting ? [{ number, share, posting }] : [];
        })
        .sort((a, b) => a.posting.documents.length - b.posting.documents.length);
      for (const { number, share, posting } of rarestFirst) {
        if (posting.documents.length > LONG_POSTING && touchedCount >= most) {
          for (let at = 0; at < touchedCount; at += 1) {
            const index = touched[at] ?? 0;
            const document = documents[index];
            if (document) scores[index] = (scores[index] ?? 0) + share * weightIn(document, number);
          }
          continue;
        }
        for (let at = 0; at < posting.documents.length; at += 1) {
          const index = posting.documents[at] ?? 0;
          if (scores[index] === 0) touched[touchedCount++] = index;
          scores[index] = (scores[index] ?? 0) + share * (posting.weights[at] ?? 0);
        }
      }
      const reached = touched.subarray(0, touchedCount);
      for (const index of reached) scores[index] = (scores[index] ?? 0) + (standing[index] ?? 0);
      const found = largest(reached, scores, most).flatMap((index) => documents[index] ?? []);
      for (const index of reached) scores[index] = 0;
      return found;
    },
  };
}
