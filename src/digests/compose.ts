/** Writes a digest: what is new or changed, what happened, what is due next, and one "on this day". */

import type { Block, Choice, Cited, Reply } from '../core/reply.ts';
import { choice, clip, counted, createDraft, placeName } from '../core/reports/parts.ts';
import { placeTest } from '../core/reports/select-events.ts';
import { selectUpcoming } from '../core/reports/select-upcoming.ts';
import { describeTimeline, timelinePicture } from '../core/reports/timeline-picture.ts';
import type { Entry, EventEntry, Knowledge, UpcomingEntry } from '../knowledge/knowledge.ts';
import { showDate } from '../knowledge/partial-date.ts';
import type { News } from '../store/journal.ts';
import type { DigestSettings } from '../store/subscriptions.ts';
import { ENOUGH_TO_DRAW, LATE_MARK_MS, LINE_LIMIT, LINES, WORDS } from './limits.ts';
import { localDay } from './schedule.ts';
import { describeFilter, describePeriod, FREQUENCY_NAMES } from './words.ts';

export interface Edition {
  readonly settings: DigestSettings;
  /** What arrived in the knowledge since the last one, oldest first. */
  readonly news: readonly News[];
  /** The period: (since, until], milliseconds since 1970. */
  readonly sinceAt: number;
  readonly untilAt: number;
  readonly now: number;
  /** The moment for which it was planned; absent where somebody asked for it now. */
  readonly slot?: number;
}

export interface Composed {
  readonly reply: Reply;
  /** Nothing is new and nothing happened. */
  readonly isQuiet: boolean;
}

/** The digest of a period, from the records alone. */
export function composeDigest(knowledge: Knowledge, edition: Edition): Composed {
  const { settings, sinceAt, untilAt, now } = edition;
  const isWanted = filterOf(knowledge, settings);
  const draft = createDraft(knowledge);
  const budget = createBudget();
  const arrived = newestNews(knowledge, edition.news).filter(({ entry }) => isWanted(entry));
  const added = arrived.filter(({ kind }) => kind === 'new').map(({ entry }) => entry);
  const changed = arrived.filter(({ kind }) => kind === 'changed').map(({ entry }) => entry);
  const told = new Set(arrived.map(({ entry }) => entry.id));
  const [from, to] = [localDay(sinceAt, settings.zone), localDay(untilAt, settings.zone)];
  const inPeriod =
    settings.frequency === 'as-it-happens'
      ? []
      : knowledge.events
          .filter(({ date }) => date.precision !== 'year' && date.last > from && date.last <= to)
          .filter(isWanted);
  const happened = inPeriod.filter(({ id }) => !told.has(id));
  const isQuiet = arrived.length + inPeriod.length === 0;

  const blocks: Block[] = [headline(knowledge, edition, added.length, changed.length, happened.length)];
  if (edition.slot !== undefined && now - edition.slot > LATE_MARK_MS) {
    const text = `This digest was planned for an earlier time and is late by ${describeDelay(now - edition.slot)}.`;
    blocks.push({ type: 'notice', tone: 'info', text, cites: [] });
  }
  const say = (entry: Entry) => `${datedPlace(knowledge, entry)}: ${entry.title}`;
  const put = (
    title: string,
    entries: readonly Entry[],
    most: number,
    { all = entries.length, line = say } = {},
  ) => {
    const items = budget.take(entries.slice(0, most), line);
    if (items.length === 0) return;
    const left = all - items.length;
    const cited: Cited[] = items.map(({ entry, text }) => ({ text, cites: draft.cite(entry, 1) }));
    const rest = left === 0 ? '' : `, ${left} more behind the buttons`;
    blocks.push({ type: 'facts', title: `${title}${rest}`, items: cited });
  };
  // Of one or two there is room to say what they are about.
  const tell = (entry: Entry) => `${datedPlace(knowledge, entry)}: ${entry.answer}`;
  const isBrief = arrived.length <= 2 && settings.frequency === 'as-it-happens';
  const line = isBrief ? tell : say;
  put('New in the knowledge', added, LINES.news, { line });
  put('Changed', changed, LINES.changed, { line });
  put('What happened', mostTelling(happened, LINES.happened), LINES.happened, { all: happened.length });
  const events = inPeriod.toSorted((a, b) => (a.date.first < b.date.first ? -1 : 1));
  if (events.length >= ENOUGH_TO_DRAW) {
    const title = `TikTok regulation, ${describePeriod(sinceAt, untilAt, settings.zone)}`;
    const picture = timelinePicture(knowledge, new Date(now), events, settings, title);
    blocks.push({ type: 'picture', picture, alt: describeTimeline(picture) });
  }
  if (settings.frequency !== 'as-it-happens') {
    const due = dueNext(knowledge, settings, now);
    put('Due next', due, isQuiet ? 1 : LINES.due);
    if (!isQuiet) {
      const past = onThisDay(knowledge, settings, to);
      if (past) put('On this day', [past], 1);
    }
  }
  const reply = draft.finish(
    blocks,
    choicesOf(settings, { from, to, arrived: arrived.map(({ entry }) => entry), happened: inPeriod.length }),
  );
  return { reply, isQuiet };
}

/** Whether a record belongs to what the digest is about; a place stands for all within it. */
function filterOf(knowledge: Knowledge, { places, topics }: DigestSettings): (entry: Entry) => boolean {
  const inPlaces = placeTest(knowledge, places);
  return (entry) =>
    inPlaces(entry.places) && (topics.length === 0 || entry.topics.some((topic) => topics.includes(topic)));
}

/** Each record once, as last noted, newest first; those the knowledge no longer holds are left out. */
function newestNews(knowledge: Knowledge, news: readonly News[]) {
  const kinds = new Map<string, News['kind']>();
  // A record that is new and then changed before anybody was told is new.
  for (const { id, kind } of news) if (kinds.get(id) !== 'new') kinds.set(id, kind);
  return [...kinds]
    .flatMap(([id, kind]) => {
      const entry = knowledge.entry(id);
      return entry ? [{ entry, kind }] : [];
    })
    .sort((a, b) => rankOf(b.entry).localeCompare(rankOf(a.entry)));
}

/** Events of the latest days first, turning points before others of the same day, then other records. */
function rankOf(entry: Entry): string {
  if (entry.type === 'event') return `2 ${entry.date.last} ${entry.turningPoint ? 1 : 0} ${entry.id}`;
  return `${entry.type === 'status' || entry.type === 'upcoming' ? 1 : 0} ${entry.id}`;
}

function headline(
  knowledge: Knowledge,
  { settings, sinceAt, untilAt }: Edition,
  added: number,
  changed: number,
  happened: number,
): Block {
  const about = describeFilter(knowledge, settings);
  const subject = about === undefined ? 'TikTok regulation' : `TikTok regulation (${about})`;
  const counts = [
    added > 0 ? `${added} new` : '',
    changed > 0 ? `${changed} changed` : '',
    happened > 0 ? counted(happened, 'event') : '',
  ].filter((part) => part !== '');
  if (settings.frequency === 'as-it-happens') {
    const text =
      counts.length === 0 ? `${subject}: nothing new.` : `${subject}, just in: ${counts.join(', ')}.`;
    return { type: 'headline', text, cites: [] };
  }
  const period = describePeriod(sinceAt, untilAt, settings.zone);
  const what = counts.length === 0 ? 'nothing new' : counts.join(', ');
  const name = FREQUENCY_NAMES[settings.frequency].toLowerCase();
  return { type: 'headline', text: `${subject}, ${name} digest, ${period}: ${what}.`, cites: [] };
}

/** "24 April 2024, United States": as much of it as the record has. */
function datedPlace(knowledge: Knowledge, entry: Entry): string {
  const date = dateOf(entry);
  const [code] = entry.places;
  const place = code === undefined || entry.type === 'status' ? undefined : placeName(knowledge, code);
  return place === undefined ? date : `${date}, ${place}`;
}

function dateOf(entry: Entry): string {
  switch (entry.type) {
    case 'event':
      return showDate(entry.date.written);
    case 'upcoming':
      return whenDue(entry);
    case 'status':
      return `as of ${showDate(entry.checked)}`;
    default:
      return showDate(entry.changed ?? entry.added);
  }
}

/** The date as a person says it where that is short, else as precisely as it is known. */
function whenDue({ date, expected }: UpcomingEntry): string {
  return date === undefined || expected.length <= 40 ? expected : showDate(date.written);
}

/** Turning points before others, later ones before earlier ones; what is taken stands by date, latest first. */
function mostTelling(events: readonly EventEntry[], most: number): readonly EventEntry[] {
  const latest = (a: EventEntry, b: EventEntry) => b.date.last.localeCompare(a.date.last);
  return events
    .toSorted((a, b) => Number(b.turningPoint) - Number(a.turningPoint) || latest(a, b))
    .slice(0, most)
    .sort(latest);
}

function dueNext(knowledge: Knowledge, settings: DigestSettings, now: number): readonly UpcomingEntry[] {
  const isWanted = filterOf(knowledge, settings);
  return selectUpcoming(knowledge, new Date(now), settings.places)
    .map(({ entry }) => entry)
    .filter((entry) => entry.date !== undefined && isWanted(entry));
}

/** An event of the same day of an earlier year: a turning point before others, the latest before earlier ones. */
function onThisDay(knowledge: Knowledge, settings: DigestSettings, today: string): EventEntry | undefined {
  return knowledge.events
    .filter(
      ({ date }) => date.precision === 'day' && date.first.slice(5) === today.slice(5) && date.first < today,
    )
    .filter(filterOf(knowledge, settings))
    .sort((a, b) => rank(b).localeCompare(rank(a)))[0];

  function rank(event: EventEntry): string {
    return `${event.turningPoint ? 1 : 0} ${event.date.first}`;
  }
}

/** Lets lines through while there is room to read them in a minute. */
function createBudget() {
  let words = 0;
  return {
    take(entries: readonly Entry[], line: (entry: Entry) => string) {
      const items: { readonly entry: Entry; readonly text: string }[] = [];
      for (const entry of entries) {
        const text = clip(line(entry), LINE_LIMIT);
        words += text.split(/\s+/u).length;
        if (words > WORDS) break;
        items.push({ entry, text });
      }
      return items;
    },
  };
}

function choicesOf(
  { places, topics, frequency }: DigestSettings,
  { from, to, arrived, happened }: { from: string; to: string; arrived: readonly Entry[]; happened: number },
): readonly (Choice | undefined)[] {
  const [place] = places.length === 1 ? places : [];
  const [topic] = topics.length === 1 ? topics : [];
  const filter = [place, topic].flatMap((part) => (part === undefined ? [] : [` ${part}`])).join('');
  return [
    ...arrived
      .slice(0, 2)
      .map((entry) => choice(clip(entry.title, 60), entry.questions[0] ?? `/tiktok sources ${entry.id}`)),
    frequency === 'as-it-happens' || happened === 0
      ? undefined
      : choice('All events of this period', `/tiktok timeline${filter} from:${from} to:${to}`),
    choice('All that is due', `/tiktok upcoming${place === undefined ? '' : ` ${place}`}`),
    choice('The digests here', '/tiktok digest list'),
  ];
}

function describeDelay(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 90 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}
