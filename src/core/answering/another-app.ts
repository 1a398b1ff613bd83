/** Messages on other apps and companies: when they belong to what was last told, and when they lie outside. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { isCommonTerm, isStopWord } from '../understanding/words.ts';
import type { Asked } from './asked.ts';
import { FOLLOW_UP_WORDS } from './follow-up.ts';
import { type OutOfScope, otherAppIn, outOfScope } from './scope.ts';

/** Scope is judged on the message itself; only whether it goes on about TikTok is told by what it is completed to. */
export function scopeOf({ query, message, completed }: Asked): OutOfScope | undefined {
  const scope = outOfScope(message);
  return completed && scope === 'other-app' && !namesOnlyAnotherApp(message) ? outOfScope(query) : scope;
}

/** "And Instagram?": nothing is asked but what another app or company does. */
export function namesOnlyAnotherApp({ folded, words }: Query): boolean {
  const app = otherAppIn(folded);
  return !words.some((word) => word.folded !== app && !isStopWord(word.folded) && !isCommonTerm(word.term));
}

/** "And Instagram?", where the best record says nothing of it. */
export function isOnAnotherApp(message: Query, best: Candidate | undefined, { index }: Engine): boolean {
  const app = otherAppIn(message.folded);
  const term = message.words.find(({ folded }) => folded === app)?.term;
  const isTold = best !== undefined && term !== undefined && index.holds(best.document, term) > 0;
  return namesOnlyAnotherApp(message) && !isTold;
}

/** Whether another app that the message names belongs to what was last told. */
export function isOfLastAnswer(query: Query, last: Turn | undefined, engine: Engine): boolean {
  const told = last?.entries[0] === undefined ? undefined : engine.index.byId(last.entries[0]);
  return (
    told !== undefined &&
    query.words.length <= FOLLOW_UP_WORDS &&
    query.terms.some((term) => !term.startsWith('@') && engine.index.holds(told, term) > 0)
  );
}
