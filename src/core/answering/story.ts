/** The story that a record belongs to, event by event. */
import type { Entry, EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { type CitationList, sourcesOf } from '../citations.ts';
import type { Block, TimelineRow } from '../reply.ts';

/** The most events told. */
const SHOWN = 12;
/** Fewer events are no story. */
const FEWEST = 3;

/** The events tied to a record, itself among them where it is one, oldest first. */
function eventsAround(entry: Entry, knowledge: Knowledge): readonly EventEntry[] {
  return knowledge.events.filter(
    ({ id, related }) => id === entry.id || entry.related.includes(id) || related.includes(entry.id),
  );
}

/** Those that concern one of the places; all where none does or none is named. */
function within(events: readonly EventEntry[], codes: readonly string[], knowledge: Knowledge) {
  const wanted = new Set(codes.flatMap((code) => knowledge.within(code)));
  const there = events.filter(({ places }) => places.some((code) => wanted.has(code)));
  return there.length >= FEWEST ? there : events;
}

/** A timeline of the record's story; undefined where it is too short for one. `codes`: the places asked about. */
export function storyOf(
  entry: Entry,
  codes: readonly string[],
  knowledge: Knowledge,
  citations: CitationList,
): (Block & { readonly type: 'timeline' }) | undefined {
  const events = within(eventsAround(entry, knowledge), codes, knowledge);
  if (events.length < FEWEST) return undefined;
  const main = events.filter(({ id, turningPoint }) => turningPoint || id === entry.id);
  const rest = events.filter((event) => !main.includes(event));
  const chosen = new Set([...main, ...rest].slice(0, SHOWN));
  return {
    type: 'timeline',
    title: 'Step by step',
    rows: events.filter((event) => chosen.has(event)).map((event) => stepOf(event, knowledge, citations)),
  };
}

/** An event as a row of a timeline, told in full. */
export function stepOf(event: EventEntry, knowledge: Knowledge, citations: CitationList): TimelineRow {
  return {
    date: event.date.written,
    place: event.places.map((code) => knowledge.place(code)?.name ?? code).join(', '),
    text: event.answer,
    cites: citations.cite(sourcesOf(knowledge, event).slice(0, 2)),
    entry: event.id,
    turningPoint: event.turningPoint,
  };
}
