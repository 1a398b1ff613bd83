/** Likeness letter by letter, by fuse.js: what is left to decide by when records share the same words with a question. */
import Fuse from 'fuse.js';
import type { SearchDocument } from './documents.ts';

/** Letters of the question that are compared: two of fuse.js's pieces of 32. */
const LETTERS = 64;

/** A record and a phrasing of it. */
export interface Phrasing {
  readonly document: SearchDocument;
  readonly text: string;
}

/** Likeness (0 to 1) of a folded question to the given phrasings, the best for each record. */
export function likenessTo(
  folded: string,
  phrasings: readonly Phrasing[],
): ReadonlyMap<SearchDocument, number> {
  const fuse = new Fuse(phrasings, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  });
  const best = new Map<SearchDocument, number>();
  for (const { item, score } of fuse.search(folded.slice(0, LETTERS))) {
    const likeness = 1 - (score ?? 1);
    if (likeness > (best.get(item.document) ?? 0)) best.set(item.document, likeness);
  }
  return best;
}
