/** What the timeline's picture shows: lanes by place or by topic, a mark for each event, and the same in words. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import type { TimelineMark, TimelinePicture } from '../picture.ts';
import { ALT_LIMIT, asOfDay, clip, counted, listed, placeName, sourceLine } from './parts.ts';
import type { EventFilter } from './select-events.ts';
import { kindWords } from './words.ts';

/** Lanes that a phone still shows apart; what is left goes to a last one. */
const MOST_LANES = 8;
const OTHER = 'other';

/** The picture of these events; `events` are oldest first and not empty. */
export function timelinePicture(
  knowledge: Knowledge,
  now: Date,
  events: readonly EventEntry[],
  options: EventFilter,
  title: string,
): TimelinePicture {
  const laneOf = laneChoice(knowledge, events, options);
  const today = dayOf(now);
  const marks = events.map((event): TimelineMark => {
    const until = endOf(knowledge, event, events);
    return {
      lane: laneOf.lane(event),
      label: event.title,
      kind: event.kind,
      date: event.date.first,
      ...(until === undefined ? {} : { until }),
      turningPoint: event.turningPoint,
      when: event.date.written,
    };
  });
  const begun = events.map(({ date }) => date.first).sort()[0] ?? today;
  const ended = marks.map((mark, index) =>
    mark.until === 'open' ? today : (mark.until ?? events[index]?.date.last ?? mark.date),
  );
  return {
    type: 'timeline',
    title,
    subtitle: `${counted(events.length, 'event')}, by ${laneOf.by}`,
    asOf: asOfDay(events, now),
    sources: sourceLine(knowledge, events),
    from: begun,
    // The axis ends where the span asked for does; what lasted longer runs to its edge.
    to: [ended.sort().at(-1) ?? today, options.to ?? today].sort()[0] ?? today,
    lanes: laneOf.lanes,
    marks,
  };
}

/** The picture in words, for those who cannot see it. */
export function describeTimeline(picture: TimelinePicture): string {
  const kinds = Map.groupBy(picture.marks, (mark) => mark.kind);
  const counts = [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 4)
    .map(([kind, marks]) =>
      counted(marks.length, ...(kindWords[kind as EventEntry['kind']].slice(0, 2) as [string, string])),
    );
  const turning = picture.marks.filter((mark) => mark.turningPoint);
  const named = turning.slice(-3).map((mark) => `${mark.label} (${showDate(mark.date.slice(0, 7))})`);
  const points = named.length === 0 ? '' : ` Turning points, latest: ${named.join('; ')}.`;
  const lanes = picture.lanes.map((lane) => lane.name);
  const text = `Timeline chart, ${picture.title}: ${counted(picture.marks.length, 'event')} from ${showDate(picture.from)} to ${showDate(picture.to)}, among them ${listed(counts)}. Lanes: ${lanes.join(', ')}.${points}`;
  return clip(text, ALT_LIMIT);
}

interface Lanes {
  readonly by: 'place' | 'topic';
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  lane(event: EventEntry): string;
}

/** By place where the events are of several, else by topic: the fullest first, the rest in a lane of their own. */
function laneChoice(knowledge: Knowledge, events: readonly EventEntry[], options: EventFilter): Lanes {
  const places = new Set(events.flatMap((event) => event.places.slice(0, 1)));
  const by = places.size > 1 ? 'place' : 'topic';
  const wanted = by === 'topic' ? (options.topics ?? []) : [];
  const keysOf = (event: EventEntry) => (by === 'place' ? event.places : event.topics);
  const count = new Map<string, number>();
  for (const event of events)
    for (const key of keysOf(event).slice(0, 1)) count.set(key, (count.get(key) ?? 0) + 1);
  const ranked = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const kept = ranked.length <= MOST_LANES ? ranked : ranked.slice(0, MOST_LANES - 1);
  const lane = (event: EventEntry): string =>
    keysOf(event).find((key) => kept.includes(key) && (wanted.length === 0 || wanted.includes(key))) ??
    keysOf(event).find((key) => kept.includes(key)) ??
    OTHER;
  const used = new Set(events.map(lane));
  const name = (key: string) =>
    by === 'place' ? placeName(knowledge, key) : (knowledge.topic(key)?.name ?? key);
  const lanes = kept.filter((key) => used.has(key)).map((key) => ({ id: key, name: name(key) }));
  if (used.has(OTHER)) lanes.push({ id: OTHER, name: by === 'place' ? 'Other places' : 'Other topics' });
  return { by, lanes, lane };
}

/**
 * The last day of a measure that lasted. One without an end is said to go on only where the place's own status
 * says so, and only the last of its kind there: anything else would be a guess.
 */
function endOf(
  knowledge: Knowledge,
  event: EventEntry,
  events: readonly EventEntry[],
): TimelineMark['until'] {
  if (event.until) return event.until.last >= event.date.first ? event.until.last : undefined;
  if (event.kind !== 'ban' && event.kind !== 'device-ban') return undefined;
  const [code, ...others] = event.places;
  const status = code === undefined || others.length > 0 ? undefined : knowledge.status(code)?.status;
  const stands =
    event.kind === 'ban'
      ? status?.app === 'banned' || status?.app === 'blocked-temporarily'
      : status?.devices === 'banned';
  const later = events.some(
    (other) =>
      other !== event &&
      other.kind === event.kind &&
      other.places.includes(code ?? '') &&
      other.date.first >= event.date.first,
  );
  return stands && !later ? 'open' : undefined;
}
