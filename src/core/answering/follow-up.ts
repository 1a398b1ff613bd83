/** Reads a message together with the last turn of its conversation. */
import type { Engine } from '../engine.ts';
import type { Turn } from '../ports.ts';
import { withArticle } from '../reports/parts.ts';
import { KINDS_OF_FACT } from '../understanding/intent.ts';
import type { Query } from '../understanding/query.ts';
import { isPlaceTerm } from '../understanding/terms.ts';
import type { Completed, Otherwise } from './asked.ts';
import { choiceByNumber, choiceByWords } from './chosen.ts';
import { ANOTHER_PLACE, completeFollowUp, onLastSubject } from './completion.ts';
import { refocused } from './refocused.ts';
import { standsAlone } from './stands-alone.ts';
import { tellingName } from './which-place.ts';

/** Longer questions say themselves what they are about. */
export const FOLLOW_UP_WORDS = 14;

/** A choice may be a command, such as that for a timeline. */
const COMMAND = /^\/tiktok (?:sources|timeline|status) /;

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

/** The two ways in which a message of a conversation can be read. */
export interface Readings {
  readonly alone: Completed;
  /** With the last turn; absent where nothing was told that it could go on from, or where it says too much for that. */
  readonly onLast?: Completed;
  /** How the words of the message lead to the last turn; absent where nothing in them does. */
  readonly why?: string;
}

/** A message read alone, and read with the last turn. */
export function readingsOf(message: Query, last: Turn, engine: Engine): Readings {
  const standing = alone(message, last);
  const content = message.terms.filter((term) => !isPlaceTerm(term));
  const places = placesGiven(message, last);
  const led = completeFollowUp(message, { places, content }, last, engine);
  const isShort = message.words.length <= FOLLOW_UP_WORDS;
  const followUp = led ?? (isShort ? onLastSubject(message.folded, places, last, engine) : undefined);
  if (!followUp) return { alone: standing };
  const joined = readOn(followUp.text, message, engine);
  const isOnSubject = followUp.isOnSubject === true;
  // "Why did India do it?" after "is it banned in Nepal?" asks why, whatever was asked before.
  const asksItsOwn = isOnSubject || KINDS_OF_FACT.has(message.intent);
  const query = asksItsOwn ? { ...joined, intent: message.intent, yesNo: message.yesNo } : joined;
  const onLast = { query, message, last, completed: true, isOnSubject };
  return led ? { alone: standing, onLast, why: led.why } : { alone: standing, onLast };
}

function completed(message: Query, last: Turn, engine: Engine, trail: string[], isTurned = false): Completed {
  const readings = readingsOf(message, last, engine);
  const { onLast, why = 'it says too little alone; the last answer is the subject' } = readings;
  if (!onLast || (!isTurned && standsAlone(readings, engine))) return readings.alone;
  trail.push(`follow-up: ${why}; read as "${onLast.query.text}"`);
  return why === ANOTHER_PLACE ? { ...onLast, otherwise: ofThePlace(readings.alone, last, engine) } : onLast;
}

/** A place that is all a message names, where the last question has no answer for it: by the question that opened the subject, or alone. */
function ofThePlace(alone: Completed, last: Turn, engine: Engine): readonly Otherwise[] {
  const { message } = alone;
  const places = placesGiven(message, last).map((code) => tellingName(code, engine.gazetteer));
  const where = message.codes.map((code) => withArticle(engine.gazetteer.nameOf(code))).join(' or ');
  const standing = {
    read: alone,
    why: 'nothing is known of that; the place alone',
    ...(where === '' ? {} : { lead: `Nothing of that is on record for ${where}.` }),
  };
  if (!last.opening?.length || places.length === 0) return [standing];
  const query = readOn(`${last.opening.join(' ')} in ${places.join(' and ')}`, message, engine);
  const opening = { query, message, last, completed: true, isOnSubject: false };
  return [{ read: opening, why: `nothing is known of that; read as "${query.text}"` }, standing];
}

/** A completed text as a question in the message's language; what the message does not say itself is background. */
function readOn(text: string, message: Query, { read }: Engine): Query {
  const whole = read(text);
  return { ...whole, language: message.language, background: backgroundOf(whole, message) };
}

/** The places of a follow-up; of two that share a name, the one that goes with the last question's places. */
function placesGiven(query: Query, last: Turn): readonly string[] {
  const inStates = last.places.some((code) => code.startsWith('US'));
  return query.places.flatMap(({ codes }) =>
    codes.length < 2 ? codes : codes.filter((code) => code.startsWith('US-') === inStates).slice(0, 1),
  );
}

/** The terms that a completed question has from the last turn and not from the message itself. */
export function backgroundOf(completed: Query, message: Query): ReadonlySet<string> {
  return new Set(completed.terms.filter((term) => !message.terms.includes(term)));
}
