/** What a message leads to as it is read: its records, and what its wording tells the judge. */
import type { Engine } from '../engine.ts';
import { type Candidate, rank } from '../search/rank.ts';
import type { Query } from '../understanding/query.ts';
import type { Completed } from './asked.ts';
import { awayness } from './bearing.ts';
import { rankInThread } from './in-thread.ts';
import type { Bearing, Following } from './judge-features.ts';
import { outOfScope } from './scope.ts';

/** By the question as read: each reading has its own. */
const ranked = new WeakMap<Query, readonly Candidate[]>();

/** The records for a message as read. Remembered, since the choice of the reading needs them before the answer does. */
export function rankOf(
  { query, message, last, isOnSubject }: Completed,
  engine: Engine,
): readonly Candidate[] {
  const known = ranked.get(query);
  if (known) return known;
  const found = last && isOnSubject ? rankInThread(query, message, last, engine) : rank(query, engine.index);
  ranked.set(query, found);
  return found;
}

/** What the judge is to know of a message that is read with the last turn. */
export function followingOf(
  { query, message, last, completed }: Completed,
  engine: Engine,
): Following | undefined {
  if (!completed || !last || query === message) return undefined;
  return { own: message, ownAway: awayness(message, engine.askedCounts), told: last.entries[0] };
}

/** What a message's wording, read one way or the other, tells the judge. */
export function bearingOf(read: Completed, engine: Engine): Bearing {
  const follows = followingOf(read, engine);
  return {
    away: awayness(read.query, engine.askedCounts),
    flagged: outOfScope(read.message) !== undefined,
    ...(follows ? { follows } : {}),
  };
}
