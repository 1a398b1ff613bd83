/** Picks what is still to come: deadlines, trials, laws about to bind, soonest first. */
import type { Knowledge, UpcomingEntry } from '../../knowledge/knowledge.ts';
import { dayOf } from '../../knowledge/partial-date.ts';
import { sourcesOf } from '../citations.ts';
import { placeTest } from './select-events.ts';

export interface UpcomingRow {
  readonly entry: UpcomingEntry;
  /** Ids, best first. */
  readonly sources: readonly string[];
}

/**
 * What is pending at `now`, soonest first: ordered by the last day it may be; those without a date come last.
 * What had a date that has wholly passed is dropped, whether or not its outcome is known.
 */
export function selectUpcoming(
  knowledge: Knowledge,
  now: Date,
  places: readonly string[] = [],
): readonly UpcomingRow[] {
  const today = dayOf(now);
  const inPlaces = placeTest(knowledge, places);
  const key = ({ date, id }: UpcomingEntry) => `${date?.last ?? '9999-12-31'} ${date?.first ?? '9999'} ${id}`;
  return knowledge.upcoming
    .filter((entry) => inPlaces(entry.places) && (entry.date === undefined || entry.date.last >= today))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((entry) => ({ entry, sources: sourcesOf(knowledge, entry) }));
}
