/** What a follow-up asks by its own words: those of its subject say nothing of it. */
import type { Intent } from '../understanding/intent.ts';
import type { Query } from '../understanding/query.ts';
import { namesOnlyAnotherApp } from './another-app.ts';
import type { Asked } from './asked.ts';
import { aspectOf } from './status-question.ts';

/** Kinds of question that a list or a sum may answer. */
const OF_MANY: ReadonlySet<Intent> = new Set<Intent>([
  'list',
  'how-much',
  'how-many',
  'latest',
  'upcoming',
  'timeline',
  'comparison',
]);
const OF_ALL = /\b(?:all|any|else|others?|most|least|first|last|total|together|sum|rank|top|\w+est)\b/;

/** A follow-up asks for a list or a sum by its own words: those of the subject say nothing of what is asked. */
export function asksForSet({ isOnSubject, message: { intent, folded } }: Asked): boolean {
  return !isOnSubject || OF_MANY.has(intent) || OF_ALL.test(folded);
}

/** "Was it even legal": of what was last told, not of the app today. */
const OF_WHAT_WAS =
  /\b(?:was|were|had) (?:it|that|this|they|the \w+)\b.*\b(?:legal|illegal|lawful|unlawful|constitutional|unconstitutional)\b/;

/** A follow-up is on how things stand only by its own words: those of the subject say nothing of what is asked. */
export function mayBeStatus({ isOnSubject, message, query }: Asked): boolean {
  // A place's status is that of TikTok there.
  if (namesOnlyAnotherApp(message)) return false;
  if (!isOnSubject) return true;
  if (OF_WHAT_WAS.test(message.folded)) return false;
  const own: Query = { ...message, places: query.places, codes: query.codes };
  return message.yesNo || message.intent === 'status' || aspectOf(own) !== undefined;
}

/** Whether a message asks at all, or is a remark that stands in the conversation. */
export function asksSomething({ text, intent, yesNo }: Query): boolean {
  return yesNo || intent !== 'what' || text.includes('?');
}
