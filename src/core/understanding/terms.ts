/** The terms of a text: content words in their common form, and places. The same for questions and records. */
import type { Gazetteer } from './gazetteer.ts';
import type { NameFinder } from './names.ts';
import { isStopWord, type Word } from './words.ts';

/** The term that stands for a place. */
export const placeTerm = (code: string): string => `@${code}`;

/** Whether a term stands for a place. */
export const isPlaceTerm = (term: string): boolean => term.startsWith('@');

export interface TextTerms {
  /** Content terms in order, a term as often as it stands there. */
  readonly sequence: readonly string[];
  /** The terms of the places named, each once; words inside a closed name are no places. */
  readonly places: readonly string[];
}

/** The terms of a text. */
export function termsOf(words: readonly Word[], gazetteer: Gazetteer, names: NameFinder): TextTerms {
  const closed = new Set<number>();
  for (const { from, to, closed: isClosed } of names.find(words)) {
    if (isClosed) for (let i = from; i < to; i += 1) closed.add(i);
  }
  const placed = new Set<number>();
  const places = new Set<string>();
  for (const { codes, from, to } of gazetteer.find(words)) {
    if (closed.has(from)) continue;
    for (let i = from; i < to; i += 1) placed.add(i);
    for (const code of codes) places.add(placeTerm(code));
  }
  const sequence: string[] = [];
  words.forEach((word, index) => {
    if (!placed.has(index) && !isStopWord(word.folded)) sequence.push(word.term);
  });
  return { sequence, places: [...places] };
}
