/** Plain words for idioms ("got the boot"), wherever they stand, and for single words that the knowledge does not have. */
import { readFileSync } from 'node:fs';

/** An idiom behind its first word: the words that must follow, and the plain words meant. */
interface Idiom {
  readonly rest: readonly string[];
  readonly plain: readonly string[];
}

export interface Idioms {
  /** Idioms of several words by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Idiom[]>;
  /** Plain words by a single word that means the same, though not in every sentence. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads lines of the form `plain words: variant | variant`.
 * @throws where a line has another form, or a variant is listed twice
 */
export function readIdioms(lines: readonly string[]): Idioms {
  const phrases = new Map<string, Idiom[]>();
  const words = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  for (const line of lines) {
    const [meant, variants] = line.split(': ');
    if (!meant || !variants)
      throw new Error(`idioms: no “plain: variant | variant” in “${line}”; write the line so`);
    const plain = meant.split(' ');
    for (const variant of variants.split(' | ')) {
      if (seen.has(variant)) throw new Error(`idioms: “${variant}” is listed twice; keep it once`);
      seen.add(variant);
      const [first = '', ...rest] = variant.split(' ');
      if (rest.length === 0) words.set(first, plain);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, plain }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { phrases, words };
}

/** General English; the file is the program's own, and says nothing of any one question. */
export const idioms = readIdioms(
  readFileSync(new URL('idioms.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);

/** How many of `words` from `at` on are an idiom, and what is meant; undefined where none begins there. */
export function idiomAt(
  { phrases }: Idioms,
  words: readonly { readonly folded: string }[],
  at: number,
): { readonly length: number; readonly plain: readonly string[] } | undefined {
  const begun = phrases.get(words[at]?.folded ?? '');
  if (!begun) return undefined;
  for (const { rest, plain } of begun)
    if (rest.every((word, next) => words[at + 1 + next]?.folded === word))
      return { length: 1 + rest.length, plain };
  return undefined;
}
