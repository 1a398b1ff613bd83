/** What a conversation keeps of a turn: what was understood and told, never what was written. */
import type { Turn } from '../ports.ts';
import type { Reply } from '../reply.ts';
import type { Query } from '../understanding/query.ts';
import { fold } from '../understanding/words.ts';
import { frameWords } from './subject.ts';

/** Records of one reply that are kept. */
const ENTRIES_KEPT = 5;
/** Former subjects that a conversation can come back to. */
const EARLIER_KEPT = 6;
const LONG_LIST = 5;

const NOTHING: Turn = { places: [], topics: [], entries: [], intent: 'what', choices: [], words: [] };

/** A long table or timeline is about what was asked, not about its first row. */
function isList({ blocks, entries }: Reply): boolean {
  const second = blocks[1]?.type;
  return entries.length > LONG_LIST && (second === 'table' || second === 'timeline');
}

/**
 * The turn after a reply that told something, or that asked which of two places is meant. `nearest`: the record that came
 * first; where no more was told than that it is near, what is asked next is about it. `standsAlone`: the question was read alone.
 */
export function turnAfter(
  query: Query,
  reply: Reply,
  last: Turn | undefined,
  {
    nearest,
    standsAlone = true,
  }: { readonly nearest?: string | undefined; readonly standsAlone?: boolean } = {},
): Turn {
  const placeWords = new Set(
    query.places.flatMap(({ from, to }) => query.words.slice(from, to).map((word) => word.folded)),
  );
  const told = reply.kind === 'suggestions' && nearest !== undefined ? [nearest] : reply.entries;
  const entries = isList(reply) ? [] : told.slice(0, ENTRIES_KEPT);
  const former = [...(last?.entries.slice(0, 1) ?? []), ...(last?.earlier ?? [])];
  const earlier = [...new Set(former)].filter((id) => id !== entries[0]).slice(0, EARLIER_KEPT);
  const words = frameWords(fold(query.words.map((word) => word.folded).join(' ')), placeWords);
  const opening = standsAlone ? words : last?.opening;
  return {
    places: query.codes,
    topics: [],
    entries,
    intent: query.intent,
    choices: reply.choices.map(({ ask }) => ask),
    words,
    ...(opening === undefined ? {} : { opening }),
    ...(earlier.length === 0 ? {} : { earlier }),
    ...(reply.kind === 'suggestions' ? { asksBack: true } : {}),
  };
}

/** The turn after a reply that told nothing: the subject stays what it was, and what was offered can be chosen. */
export function turnHeldBack(reply: Reply, last: Turn = NOTHING): Turn {
  return { ...last, choices: reply.choices.map(({ ask }) => ask), asksBack: true };
}
