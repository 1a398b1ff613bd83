/** Reads a message together with the last turn of its conversation. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import { type Candidate, rank } from '../search/rank.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import { isCommonTerm } from '../understanding/words.ts';
import { choiceByNumber, choiceByWords } from './chosen.ts';
import { completeFollowUp, onLastSubject } from './completion.ts';
import { rankInThread } from './in-thread.ts';
import { refocused } from './refocused.ts';
import { namesSubject } from './scope.ts';
import { frameOf } from './subject.ts';

/** Longer questions say themselves what they are about. */
export const FOLLOW_UP_WORDS = 14;

/** A choice may be a command, such as that for a timeline. */
const COMMAND = /^\/tiktok (?:sources|timeline|status) /;

export interface Completed {
  readonly query: Query;
  /** The message, without the words that turn the conversation to what it is read with. */
  readonly message: Query;
  /** The turn that it is read with. */
  readonly last: Turn | undefined;
  /** What the conversation gives was seen to, so that nothing more of it is to be put to the question. */
  readonly completed: boolean;
  /** It asks something of the record last told. */
  readonly isOnSubject: boolean;
}

/** The question as completed from the conversation's last turn, or as it is where it stands on its own. */
export function withLastTurn(
  first: Query,
  lastTurn: Turn | undefined,
  engine: Engine,
  trail: string[],
): Completed {
  if (!lastTurn) return alone(first, undefined);
  const choice = choiceByNumber(first.folded, lastTurn) ?? choiceByWords(first, lastTurn, engine);
  if (choice !== undefined) {
    trail.push(`follow-up: takes the choice "${choice}"`);
    const taken = { ...engine.read(choice.replace(COMMAND, '')), language: first.language };
    return { query: taken, message: taken, last: lastTurn, completed: true, isOnSubject: false };
  }
  const turned = refocused(first, lastTurn, engine);
  if (!turned) return completed(first, lastTurn, engine, trail);
  trail.push(`follow-up: ${turned.why}`);
  const message = { ...engine.read(turned.rest || 'tell me more'), language: first.language };
  if (!turned.turn) return alone(message, undefined);
  return completed(message, turned.turn, engine, trail, true);
}

function alone(message: Query, last: Turn | undefined): Completed {
  return { query: message, message, last, completed: false, isOnSubject: false };
}

function completed(message: Query, last: Turn, engine: Engine, trail: string[], isTurned = false): Completed {
  if (!isTurned && (isWhole(message) || isOnAnother(message, last))) return alone(message, last);
  const content = message.terms.filter((term) => !isPlaceTerm(term));
  const places = placesGiven(message, last);
  const followUp =
    completeFollowUp(message, { places, content }, last, engine) ??
    (isTurned || isThin(message) ? onLastSubject(message.folded, last, engine) : undefined);
  if (!followUp) return alone(message, last);
  const joined = readOn(followUp.text, message, engine);
  const isOnSubject = followUp.isOnSubject === true && last.entries.length > 0;
  // "Why did India do it?" after "is it banned in Nepal?" asks why, whatever was asked before.
  const asksItsOwn = isOnSubject || KINDS_OF_FACT.has(message.intent);
  const query = asksItsOwn ? { ...joined, intent: message.intent, yesNo: message.yesNo } : joined;
  const other = isOnSubject && !isTurned ? readOtherwise(query, message, last, engine) : undefined;
  const told = other
    ? `nothing near the last answer has its words; read as "${other.text}"`
    : `${followUp.why}; read as "${followUp.text}"`;
  trail.push(`follow-up: ${told}`);
  return other
    ? { query: other, message, last, completed: true, isOnSubject: false }
    : { query, message, last, completed: true, isOnSubject };
}

/** A completed text as a question in the message's language; what the message does not say itself is background. */
function readOn(text: string, message: Query, { read }: Engine): Query {
  const whole = read(text);
  return { ...whole, language: message.language, background: backgroundOf(whole, message) };
}

/** The weight of telling words that a reading must lack before another is looked for, and that the other must have. */
const LACKS_ITS_OWN = 5;

/** The message with the last question, or alone, where a record has its words and none near the last answer does. */
function readOtherwise(query: Query, message: Query, last: Turn, engine: Engine): Query | undefined {
  const lacking = lackedBy(rankInThread(query, message, last, engine, 1)[0], message, engine);
  if (lacking <= LACKS_ITS_OWN) return undefined;
  const withFrame = readOn(`${message.folded} ${frameOf(last)}`, message, engine);
  return [withFrame, message].find(
    (other) => lackedBy(rank(other, engine.index, 1)[0], message, engine) < lacking - LACKS_ITS_OWN,
  );
}

/** The weight of a message's telling words that a record lacks; more than any word's where it is on another place. */
function lackedBy(best: Candidate | undefined, message: Query, { index }: Engine): number {
  if (!best) return Number.POSITIVE_INFINITY;
  const lacking = message.terms.filter(
    (term) =>
      !isPlaceTerm(term) &&
      !isCommonTerm(term) &&
      index.numberOf(term) >= 0 &&
      index.holds(best.document, term) === 0,
  );
  const weight = lacking.reduce((sum, term) => sum + index.weightOf(term), 0);
  return best.evidence.elsewhere > 0 ? weight + ELSEWHERE : weight;
}

const ELSEWHERE = 10;

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
