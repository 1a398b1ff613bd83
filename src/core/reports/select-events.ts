/** Picks the events of places, topics, kinds and a span of days, oldest first. */
import type { EventEntry, IsoDate, Knowledge, PartialDate } from '../../knowledge/knowledge.ts';
import type { EventKind } from '../../knowledge/schema.ts';

/** What to pick; an absent or empty filter lets everything through. */
export interface EventFilter {
  /** Codes; each stands for itself and every place within it. */
  readonly places?: readonly string[];
  /** An event passes when it has any of them. */
  readonly topics?: readonly string[];
  readonly kinds?: readonly EventKind[];
  /** Ids of records: an event passes when it is one of them, or related to one either way. */
  readonly about?: readonly string[];
  /** First and last day, both included. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** The events that pass every filter, oldest first. */
export function selectEvents(knowledge: Knowledge, filter: EventFilter = {}): readonly EventEntry[] {
  const { topics = [], kinds = [] } = filter;
  const inPlaces = placeTest(knowledge, filter.places);
  const isAbout = relationTest(knowledge, filter.about);
  return knowledge.events
    .filter(
      (event) =>
        inPlaces(event.places) &&
        (topics.length === 0 || event.topics.some((topic) => topics.includes(topic))) &&
        (kinds.length === 0 || kinds.includes(event.kind)) &&
        isAbout(event) &&
        isWithin(event.date, filter),
    )
    .sort(byDate);
}

/** Whether a record with these places belongs to any of the places asked for; all do where none is asked for. */
export function placeTest(
  knowledge: Knowledge,
  places: readonly string[] = [],
): (codes: readonly string[]) => boolean {
  if (places.length === 0) return () => true;
  const wanted = new Set(places.flatMap((code) => knowledge.within(code)));
  return (codes) => codes.some((code) => wanted.has(code));
}

function relationTest(knowledge: Knowledge, about: readonly string[] = []): (event: EventEntry) => boolean {
  if (about.length === 0) return () => true;
  const named = new Set(about.flatMap((id) => [id, ...(knowledge.entry(id)?.related ?? [])]));
  return (event) => named.has(event.id) || event.related.some((id) => about.includes(id));
}

/**
 * Whether a date certainly lies in the span. A date known to the year only is not taken to be "since March" of
 * that year: a row too many would be wrong, and the reader cannot see it.
 */
function isWithin(date: PartialDate, span: { readonly from?: IsoDate; readonly to?: IsoDate }): boolean {
  return (
    (span.from === undefined || date.first >= span.from) && (span.to === undefined || date.last <= span.to)
  );
}

interface Dated {
  readonly id: string;
  readonly date: PartialDate;
}

/** Oldest first; of dates that begin on the same day the more precise one first. */
export function byDate(a: Dated, b: Dated): number {
  return order(a.date.first, b.date.first) || order(a.date.last, b.date.last) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
