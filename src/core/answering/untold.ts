/** Where a conversation stands after a question that had no answer. */
import type { Asked } from './asked.ts';
import type { Verdict } from './judge.ts';
import { shareHeld } from './share-held.ts';

/** Share of the weight of what was asked before, in vain, that a record must have to answer what is asked of it now. */
const OF_THE_UNTOLD = 0.5;

/** The verdict on a question about what nothing was known of. */
export const NOTHING_OF_THAT: Verdict = {
  kind: 'unknown',
  near: [],
  why: 'it asks about what nothing was known of a moment ago',
};

/** "Why did he leave?" after "who is …?" had no answer: no record on somebody else answers it. */
export function isOffTheUntold(
  verdict: Verdict,
  { isOnSubject, last, query, engine: { index } }: Asked,
): boolean {
  if (verdict.kind !== 'answer' || !isOnSubject || !last || last.entries.length > 0) return false;
  return (shareHeld(query.background ?? [], verdict.best.document, index) ?? 1) < OF_THE_UNTOLD;
}

/** "And who is Kevin Mayer?": somebody new. */
const ASKS_WHO_SOMEBODY_IS =
  /^(?:and |but |so |ok )*who(?:'?s| is| was) (?!(?:the|that|this|it|he|she|they|in|on|behind|\w+ing)\b)\w+/;

/** Whether the conversation stays on its subject: not where something else was asked about, though nothing is known of it. */
export function staysOnSubject({ last, message, query }: Asked): boolean {
  const hasLeft =
    message.unknown.length > 0 || query === message || ASKS_WHO_SOMEBODY_IS.test(message.folded);
  return last !== undefined && last.entries.length > 0 && !hasLeft;
}
