/** Reads a message together with the last turn of its conversation. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import type { Query } from '../understanding/query.ts';
import { isCommonTerm } from '../understanding/words.ts';
import { choiceByNumber, choiceByWords } from './chosen.ts';
import { completeFollowUp, onLastSubject } from './completion.ts';
import { namesSubject } from './scope.ts';

/** Longer questions say themselves what they are about. */
export const FOLLOW_UP_WORDS = 14;

/** A choice may be a command, such as that for a timeline. */
const COMMAND = /^\/tiktok (?:sources|timeline|status) /;

/** The question as completed from the conversation's last turn, or as it is where it stands on its own. */
export function withLastTurn(query: Query, last: Turn | undefined, engine: Engine, trail: string[]): Query {
  if (!last) return query;
  const choice = choiceByNumber(query.folded, last) ?? choiceByWords(query, last, engine);
  if (choice !== undefined) {
    trail.push(`follow-up: takes the choice "${choice}"`);
    return { ...engine.read(choice.replace(COMMAND, '')), language: query.language };
  }
  if (isWhole(query) || isOnAnother(query, last)) return query;
  const content = query.terms.filter((term) => !term.startsWith('@'));
  const places = placesGiven(query, last);
  const followUp =
    completeFollowUp(query, { places, content }, last, engine) ??
    (isThin(query) ? onLastSubject(query.folded, last, engine) : undefined);
  if (!followUp) return query;
  trail.push(`follow-up: ${followUp.why}; read as "${followUp.text}"`);
  const completed = engine.read(followUp.text);
  return { ...completed, language: query.language, background: backgroundOf(completed, query) };
}

/** Words that a question in the midst of a conversation may have and still be about what was last told. */
const THIN_WORDS = 8;
const THIN_TERMS = 2;

/** "Has anyone paid?", "how big are the fines": too little to stand alone, so it is about what was last told. */
function isThin(query: Query): boolean {
  const telling = query.terms.filter((term) => !isCommonTerm(term));
  return (
    query.words.length <= THIN_WORDS &&
    telling.length <= THIN_TERMS &&
    query.places.length === 0 &&
    query.named.size === 0 &&
    query.years.length === 0 &&
    !namesSubject(query)
  );
}

/** Questions on a span of time or on what is next say all they need, though they hold a "this" or a "then". */
function isWhole({ intent, folded }: Query): boolean {
  return (
    ['latest', 'upcoming'].includes(intent) &&
    !/^(?:and|but|what about|how about)\b|\b(?:it|that|there)\b/.test(folded)
  );
}

/** "And COPPA 2.0?": nothing but another thing is named. */
function isOnAnother({ named }: Query, last: Turn): boolean {
  return [...named].some(([id, share]) => share === 1 && !last.entries.includes(id));
}

/** The places of a follow-up; of two that share a name, the one that goes with the last question's places. */
function placesGiven(query: Query, last: Turn): readonly string[] {
  const inStates = last.places.some((code) => code.startsWith('US'));
  return query.places.flatMap(({ codes }) =>
    codes.length < 2 ? codes : codes.filter((code) => code.startsWith('US-') === inStates).slice(0, 1),
  );
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

/** The terms that a completed question has from the last turn and not from the message itself. */
export function backgroundOf(completed: Query, message: Query): ReadonlySet<string> {
  return new Set(completed.terms.filter((term) => !message.terms.includes(term)));
}
