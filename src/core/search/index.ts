/** The index over all records: from a query's terms to the few records worth a closer look. */
import Fuse from 'fuse.js';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Gazetteer } from '../understanding/gazetteer.ts';
import type { NameFinder } from '../understanding/names.ts';
import { documentOf, type SearchDocument } from './documents.ts';

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
  /** How telling a term is: high where few records have it. Terms that no record has are the most telling. */
  rarity(term: string): number;
  has(term: string): boolean;
  /** Records that cover most of the query's weight, best first. */
  narrow(terms: readonly WeightedTerm[], most: number): Hit[];
  /** Likeness (0 to 1) of a question to a record's own phrasings, letter by letter. */
  likeness(text: string, documents: readonly SearchDocument[]): ReadonlyMap<SearchDocument, number>;
  byId(id: string): SearchDocument | undefined;
  /** Folded words and how often they occur. */
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
}

interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** Places are told apart at least this sharply, however many records a place has. */
const PLACE_RARITY_FLOOR = 2.2;
/** Postings longer than this only add to records that rarer terms have found already. */
const LONG_POSTING = 1500;

/** Builds the index of a knowledge. */
export function createSearchIndex(
  knowledge: Knowledge,
  gazetteer: Gazetteer,
  names: NameFinder,
): SearchIndex {
  const wordCounts = new Map<string, number>();
  const seen = (folded: string): void => {
    wordCounts.set(folded, (wordCounts.get(folded) ?? 0) + 1);
  };
  const documents = knowledge.entries.map((entry) => documentOf(entry, knowledge, gazetteer, names, seen));
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
  const scores = new Float64Array(total);

  return {
    documents,
    wordCounts,
    terms: new Set(postings.keys()),
    rarity,
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
      touched.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      const hits = touched.slice(0, most).flatMap((index) => {
        const document = documents[index];
        return document ? [{ document, coverage: scores[index] ?? 0 }] : [];
      });
      for (const index of touched) scores[index] = 0;
      return hits;
    },
    likeness(text, candidates) {
      const phrases = candidates.flatMap((document) =>
        document.phrases
          .slice(0, 1 + document.entry.names.length + document.entry.questions.length)
          .map((phrase) => ({ document, text: phrase.text })),
      );
      const fuse = new Fuse(phrases, {
        keys: ['text'],
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: 0.6,
        minMatchCharLength: 2,
      });
      const best = new Map<SearchDocument, number>();
      for (const { item, score } of fuse.search(text.slice(0, 96))) {
        const likeness = 1 - (score ?? 1);
        if (likeness > (best.get(item.document) ?? 0)) best.set(item.document, likeness);
      }
      return best;
    },
  };
}
