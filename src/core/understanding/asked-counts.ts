/** Which words people use when they ask of what the knowledge holds. */
import { fold } from './words.ts';

/** How often each word, as spelt, stands in the questions that the knowledge has for its records. */
export type AskedCounts = ReadonlyMap<string, number>;

/** The words of a folded text as they are spelt, without apostrophes and the genitive's s. */
export function spelledWords(folded: string): readonly string[] {
  return (folded.match(/[\p{L}\p{N}']+/gu) ?? [])
    .map((written) => written.replace(/'s$/, '').replaceAll("'", ''))
    .filter((word) => word !== '');
}

/** Counts the words of questions, each once a question. */
export function countAsked(questions: Iterable<string>): AskedCounts {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const word of new Set(spelledWords(fold(question)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
