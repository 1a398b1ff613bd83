/** Messages on other apps and companies: when they belong to what was last told, and when they lie outside. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { SearchDocument } from '../search/documents.ts';
import type { SearchIndex } from '../search/index.ts';
import type { Candidate } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm, isStopWord } from '../understanding/words.ts';
import type { Asked } from './asked.ts';
import { FOLLOW_UP_WORDS } from './follow-up.ts';
import { type OutOfScope, otherAppIn, outOfScope } from './scope.ts';
import { APP_WORDS } from './status-question.ts';

/** Scope is judged on the message itself; only whether it goes on about TikTok is told by what it is completed to. */
export function scopeOf({ query, message, completed }: Asked): OutOfScope | undefined {
  const scope = outOfScope(message);
  return completed && scope === 'other-app' && !namesOnlyAnotherApp(message) ? outOfScope(query) : scope;
}

/** "And Instagram?", "will Snapchat be banned too": nothing is asked but what another app or company does, or how it stands. */
export function namesOnlyAnotherApp({ folded, words }: Query): boolean {
  const app = otherAppIn(folded);
  if (app === undefined) return false;
  return words.every(
    (word) =>
      word.folded === app || isStopWord(word.folded) || isCommonTerm(word.term) || APP_WORDS.has(word.term),
  );
}

/** Whether a record says anything of the other app that a message names. */
function tellsOfTheApp(document: SearchDocument, { folded, words }: Query, index: SearchIndex): boolean {
  const app = otherAppIn(folded);
  const term = words.find((word) => word.folded === app)?.term;
  return term !== undefined && index.holds(document, term) > 0;
}

/** Such a message, where the best record says nothing of the app. */
export function isOnAnotherApp(message: Query, best: Candidate | undefined, { index }: Engine): boolean {
  return namesOnlyAnotherApp(message) && !(best && tellsOfTheApp(best.document, message, index));
}

/** Whether another app that the message names belongs to what was last told. */
export function isOfLastAnswer(query: Query, last: Turn | undefined, { index }: Engine): boolean {
  const told = last?.entries[0] === undefined ? undefined : index.byId(last.entries[0]);
  if (told === undefined || query.words.length > FOLLOW_UP_WORDS) return false;
  if (namesOnlyAnotherApp(query)) return tellsOfTheApp(told, query, index);
  return query.terms.some((term) => !isPlaceTerm(term) && index.holds(told, term) > 0);
}
