/** What kind of thing an English word mostly means: "weather" a phenomenon, "sneakers" an artifact, "wear" something done to a body. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

let senses: ReadonlyMap<string, readonly string[]> | undefined;

/** Reads `word-senses.txt`: comments, then lines of the form `kind: word word`. */
function readSenses(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const text = readFileSync(path.resolve(import.meta.dirname, 'word-senses.txt'), 'utf8');
  for (const line of text.split('\n')) {
    const [kind = '', words] = line.split(': ');
    if (line.startsWith('#') || words === undefined) continue;
    for (const word of words.split(' ')) {
      const kinds = found.get(word);
      if (kinds) kinds.push(kind);
      else found.set(word, [kind]);
    }
  }
  return found;
}

/** Endings of inflected words, and what stands there in the word itself. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
];

/** The kinds of thing that a folded English word mostly means, at most three; none for a word it does not know. */
export function sensesOf(folded: string): readonly string[] {
  senses ??= readSenses();
  const own = senses.get(folded);
  if (own) return own;
  for (const [ending, replacements] of INFLECTIONS) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    for (const replacement of replacements) {
      const kinds = senses.get(stem + replacement);
      if (kinds) return kinds;
    }
  }
  return [];
}
