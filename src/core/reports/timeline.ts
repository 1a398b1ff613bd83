/** The timeline report: what happened, in order, with its turning points and where things stand now. */
import type { EventEntry, Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import { showSpan } from '../commands/spans.ts';
import type { Block, Choice, Reply, TimelineRow } from '../reply.ts';
import {
  choice,
  clip,
  counted,
  createDraft,
  type Draft,
  freshness,
  listed,
  placeInText,
  placeName,
} from './parts.ts';
import { type EventFilter, selectEvents } from './select-events.ts';
import { describeTimeline, timelinePicture } from './timeline-picture.ts';
import { kindWords, standing, topicName } from './words.ts';

export interface TimelineOptions extends EventFilter {
  /** 1 is the newest page. */
  readonly page?: number;
}

/** Rows a page: what a chat message holds and a reader takes in. */
export const TIMELINE_PAGE = 10;
const TURNING_POINTS = 5;

/** The events that pass the filter, oldest first, a page at a time from the newest; picture on the first page. */
export function timelineReport(knowledge: Knowledge, now: Date, options: TimelineOptions = {}): Reply {
  const events = selectEvents(knowledge, options);
  const subject = subjectOf(knowledge, options, now);
  if (events.length === 0) return emptyTimeline(knowledge, now, options, subject);
  const draft = createDraft(knowledge);
  const pages = Math.ceil(events.length / TIMELINE_PAGE);
  const page = Math.min(Math.max(1, Math.trunc(options.page ?? 1) || 1), pages);
  const end = events.length - (page - 1) * TIMELINE_PAGE;
  const start = Math.max(0, end - TIMELINE_PAGE);
  const shown = events.slice(start, end);
  const blocks: Block[] = [{ type: 'headline', text: `Timeline: ${subject}`, cites: [] }];
  if (page === 1) blocks.push(...summary(knowledge, draft, events, options));
  if (page === 1 && events.length > 1) {
    const picture = timelinePicture(
      knowledge,
      now,
      events,
      options,
      subject.startsWith('TikTok') ? subject : `TikTok: ${subject}`,
    );
    blocks.push({ type: 'picture', picture, alt: describeTimeline(picture) });
  }
  const title = pages === 1 ? undefined : `Events ${start + 1} to ${end} of ${events.length}, oldest first`;
  const rows = shown.map((event) => timelineRow(knowledge, draft, event));
  blocks.push({ type: 'timeline', ...(title === undefined ? {} : { title }), rows });
  const fresh = freshness(knowledge, shown, now);
  if (fresh && page === 1) blocks.push(fresh);
  return draft.finish(blocks, [
    page < pages ? choice('Older', commandLine(options, page + 1), 'older') : undefined,
    page > 1 ? choice('Newer', commandLine(options, page - 1), 'newer') : undefined,
    ...further(knowledge, options, shown),
  ]);
}

/** One line for an event: its date as precisely as known, its place, its title. */
export function timelineRow(knowledge: Knowledge, draft: Draft, event: EventEntry): TimelineRow {
  return {
    date: event.date.written,
    place: event.places.map((code) => placeName(knowledge, code)).join(', '),
    text: event.title,
    cites: draft.cite(event),
    entry: event.id,
    turningPoint: event.turningPoint,
  };
}

/** What the timeline is about, in words: "the European Union, age limits, fines, since 2024". */
function subjectOf(knowledge: Knowledge, options: EventFilter, now: Date): string {
  const places = (options.places ?? []).map((code) => placeInText(knowledge, code));
  const topics = (options.topics ?? []).map((id) => topicName(knowledge, id));
  const kinds = (options.kinds ?? []).map((kind) => kindWords[kind][1]);
  const about = (options.about ?? []).map((id) => knowledge.entry(id)?.title ?? id);
  const named = [about, places, topics, kinds].filter((names) => names.length > 0).map(listed);
  const span = showSpan(options, showDate, now);
  const subject = named.length === 0 ? 'TikTok regulation worldwide' : named.join(', ');
  return span === '' ? subject : `${subject}, ${span}`;
}

function summary(
  knowledge: Knowledge,
  draft: Draft,
  events: readonly EventEntry[],
  options: EventFilter,
): readonly Block[] {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const years = [first.date.written.slice(0, 4), last.date.written.slice(0, 4)];
  const over = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  const turning = events.filter((event) => event.turningPoint);
  const told = spread(turning, TURNING_POINTS);
  const points = told.map((event) => `${event.title} (${showDate(event.date.written)})`);
  const many = turning.length > told.length ? `, among them` : '';
  const turned =
    points.length === 0 ? '' : ` ${counted(turning.length, 'turning point')}${many}: ${points.join('; ')}.`;
  const blocks: Block[] = [
    {
      type: 'paragraph',
      text: `${counted(events.length, 'event')} ${over}.${turned}`,
      cites: told.flatMap((event) => draft.cite(event, 1)),
    },
  ];
  const [only, ...others] = options.places ?? [];
  const status = only !== undefined && others.length === 0 ? knowledge.status(only) : undefined;
  const isFiltered =
    (options.topics?.length ?? 0) + (options.kinds?.length ?? 0) > 0 || options.to !== undefined;
  if (status && !isFiltered) {
    const text = `Where it stands (checked ${showDate(status.checked)}): ${standing(status.status)}. ${status.answer}`;
    blocks.push({ type: 'paragraph', text, cites: draft.cite(status) });
  } else {
    const text = `The latest (${showDate(last.date.written)}): ${last.answer}`;
    blocks.push({ type: 'paragraph', text, cites: draft.cite(last) });
  }
  return blocks;
}

/** At most so many of a row, the first and the last always among them, the others evenly between. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const steps = Array.from({ length: most }, (_, index) =>
    Math.round((index * (items.length - 1)) / (most - 1)),
  );
  return steps.flatMap((index) => items[index] ?? []);
}

/** The command that gives this very timeline. */
function commandLine(options: EventFilter, page?: number): string {
  const span =
    options.from !== undefined && options.to !== undefined
      ? `${options.from} to ${options.to}`
      : options.from !== undefined
        ? `since ${options.from}`
        : options.to !== undefined
          ? `until ${options.to}`
          : '';
  const parts = [
    ...(options.places ?? []),
    ...(options.topics ?? []).map((id) => `topic:${id}`),
    ...(options.kinds ?? []).map((kind) => `kind:${kind}`),
    ...(options.about ?? []).map((id) => `about:${id}`),
    span,
    page === undefined || page === 1 ? '' : `page ${page}`,
  ];
  return ['/tiktok timeline', ...parts.filter((part) => part !== '')].join(' ');
}

function further(
  knowledge: Knowledge,
  options: EventFilter,
  shown: readonly EventEntry[],
): readonly (Choice | undefined)[] {
  const [place] = options.places ?? [];
  const turning = shown.findLast((event) => event.turningPoint) ?? shown.at(-1);
  return [
    place === undefined || !knowledge.status(place)
      ? undefined
      : choice(`Status: ${placeName(knowledge, place)}`, `/tiktok status ${place}`),
    turning
      ? choice(clip(turning.title, 60), turning.questions[0] ?? `/tiktok sources ${turning.id}`)
      : undefined,
    choice(
      place === undefined ? 'What is due next' : `Due next: ${placeName(knowledge, place)}`,
      `/tiktok upcoming${place === undefined ? '' : ` ${place}`}`,
    ),
  ];
}

function emptyTimeline(knowledge: Knowledge, now: Date, options: EventFilter, subject: string): Reply {
  const draft = createDraft(knowledge);
  const today = dayOf(now);
  const isFuture = options.from !== undefined && options.from > today;
  const headline = isFuture
    ? `Nothing can be told: that span lies in the future (today is ${showDate(today)}).`
    : `The knowledge has no event for this: ${subject}.`;
  const blocks: Block[] = [{ type: 'headline', text: headline, cites: [] }];
  const { from: _from, to: _to, ...timeless } = options;
  const always = selectEvents(knowledge, timeless);
  const last = always.at(-1);
  if (last && (options.from !== undefined || options.to !== undefined)) {
    const text = `Without the dates there ${always.length === 1 ? 'is 1 event' : `are ${always.length} events`}; the latest, of ${showDate(last.date.written)}: ${last.answer}`;
    blocks.push({ type: 'paragraph', text, cites: draft.cite(last) });
  }
  const fresh = freshness(knowledge, [], now);
  if (fresh) blocks.push(fresh);
  const [place] = options.places ?? [];
  return draft.finish(blocks, [
    last ? choice('The whole timeline', commandLine(timeless)) : undefined,
    choice('What is due next', `/tiktok upcoming${place === undefined ? '' : ` ${place}`}`),
    place === undefined
      ? undefined
      : choice(`All of ${placeName(knowledge, place)}`, `/tiktok timeline ${place}`),
  ]);
}
