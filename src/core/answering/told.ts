/** What a reply has told so far, so that it tells nothing twice. */
import { contentOf } from '../understanding/words.ts';

/** A sentence with this share of its words told already tells nothing new. */
const SAID_SHARE = 0.85;

/** The content words told so far, so that nothing is told twice. */
export interface Told {
  add(sentence: string): void;
  /** Whether nearly all (`share`) that a sentence says was told. */
  has(sentence: string, share?: number): boolean;
}

/** What these sentences told, to begin with. */
export function createTold(...sentences: readonly string[]): Told {
  const told = new Set<string>();
  const toldWords = new Set<string>();
  const add = (sentence: string): void => {
    const { terms, words } = contentOf(sentence);
    for (const term of terms) told.add(term);
    for (const word of words) toldWords.add(word);
  };
  for (const sentence of sentences) add(sentence);
  const shareOf = (all: readonly string[], known: ReadonlySet<string>): number =>
    all.filter((one) => known.has(one)).length / (all.length || 1);
  return {
    add,
    // "So the transfers may go on for now" has no word of content that was not told, and yet says something new.
    has(sentence, share = SAID_SHARE) {
      const { terms, words } = contentOf(sentence);
      return shareOf(terms, told) >= share && shareOf(words, toldWords) >= share;
    },
  };
}
