/** The upcoming report: deadlines, trials, laws about to bind, soonest first; as a calendar file too. */
import type { Knowledge, UpcomingEntry } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import type { Block, Reply, TableRow } from '../reply.ts';
import { calendarFile } from './calendar.ts';
import {
  choice,
  counted,
  createDraft,
  type Draft,
  freshness,
  listed,
  placeInText,
  placeName,
} from './parts.ts';
import { selectUpcoming, type UpcomingRow } from './select-upcoming.ts';

/** What is pending at `now` in these places (all where none is given), with an .ics file of what has a date. */
export function upcomingReport(knowledge: Knowledge, now: Date, places: readonly string[] = []): Reply {
  const rows = selectUpcoming(knowledge, now, places);
  const draft = createDraft(knowledge);
  const about =
    places.length === 0 ? '' : ` in ${listed(places.map((code) => placeInText(knowledge, code)))}`;
  const [place] = places;
  const more = [
    place === undefined ? undefined : choice('Everywhere', '/tiktok upcoming'),
    place === undefined
      ? undefined
      : choice(`Status: ${placeName(knowledge, place)}`, `/tiktok status ${place}`),
    choice('What happened lately', `/tiktok timeline${place === undefined ? '' : ` ${place}`}`),
  ];
  if (rows.length === 0) {
    const text = `The knowledge has nothing pending${about} as of ${showDate(dayOf(now))}.`;
    const fresh = freshness(knowledge, [], now);
    return draft.finish([{ type: 'headline', text, cites: [] }, ...(fresh ? [fresh] : [])], more);
  }
  const dated = rows.filter(({ entry }) => entry.date !== undefined);
  const undated = rows.filter(({ entry }) => entry.date === undefined);
  const [next] = dated;
  const headline = next
    ? `Next${about}: ${next.entry.title} (${showExpected(next.entry)}).`
    : `${counted(rows.length, 'matter')} pending${about}, none with a date.`;
  const blocks: Block[] = [{ type: 'headline', text: headline, cites: next ? draft.cite(next.entry) : [] }];
  if (dated.length > 0) blocks.push(table(knowledge, draft, 'With a date, soonest first', dated));
  if (undated.length > 0) blocks.push(table(knowledge, draft, 'Pending, no date known', undated));
  if (dated.length > 0) {
    const text = calendarFile(
      knowledge,
      now,
      dated.map(({ entry }) => entry),
    );
    const name = `tiktok-upcoming${place === undefined ? '' : `-${place.toLowerCase()}`}.ics`;
    blocks.push({ type: 'file', name, mediaType: 'text/calendar', text });
  }
  const fresh = freshness(
    knowledge,
    rows.map(({ entry }) => entry),
    now,
  );
  if (fresh) blocks.push(fresh);
  return draft.finish(blocks, more);
}

function table(knowledge: Knowledge, draft: Draft, title: string, rows: readonly UpcomingRow[]): Block {
  return {
    type: 'table',
    title,
    columns: [{ label: 'When' }, { label: 'Place' }, { label: 'What' }],
    rows: rows.map(
      ({ entry }): TableRow => ({
        cells: [
          showExpected(entry),
          entry.places.map((code) => placeName(knowledge, code)).join(', '),
          entry.title,
        ],
        cites: draft.cite(entry),
        entry: entry.id,
      }),
    ),
  };
}

/** When it is expected, as a person would say it. */
export function showExpected({ expected }: UpcomingEntry): string {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(expected) ? showDate(expected) : expected;
}
