/** The terms of a text: content words in their common form, and places. The same for questions and records. */
import type { Gazetteer } from './gazetteer.ts';
import type { NameFinder } from './names.ts';
import { isStopWord, type Word } from './words.ts';

/** The term that stands for a place. */
export const placeTerm = (code: string): string => `@${code}`;

/** The terms of a text: content words, and the places it names; words inside a closed name are no places. */
export function termsOf(words: readonly Word[], gazetteer: Gazetteer, names: NameFinder): string[] {
  const closed = new Set<number>();
  for (const { from, to, closed: isClosed } of names.find(words)) {
    if (isClosed) for (let i = from; i < to; i += 1) closed.add(i);
  }
  const placed = new Set<number>();
  const terms = new Set<string>();
  for (const { codes, from, to } of gazetteer.find(words)) {
    if (closed.has(from)) continue;
    for (let i = from; i < to; i += 1) placed.add(i);
    for (const code of codes) terms.add(placeTerm(code));
  }
  words.forEach((word, index) => {
    if (!placed.has(index) && !isStopWord(word.folded)) terms.add(word.term);
  });
  return [...terms];
}
