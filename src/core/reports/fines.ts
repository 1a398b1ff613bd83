/** The fines report: who fined or settled, how much, for what, and what became of it; totals per currency. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { dayOf, showDate } from '../../knowledge/partial-date.ts';
import { showAmount } from '../amounts.ts';
import { showSpan } from '../commands/spans.ts';
import type { BarsPicture } from '../picture.ts';
import type { Block, Reply } from '../reply.ts';
import {
  ALT_LIMIT,
  asOfDay,
  choice,
  clip,
  counted,
  createDraft,
  freshness,
  listed,
  placeInText,
  placeName,
  sourceLine,
} from './parts.ts';
import {
  type CurrencyTotal,
  type FineFilter,
  type FineRow,
  largestByCurrency,
  selectFines,
  totalsOf,
} from './select-fines.ts';

const MOST_BARS = 12;

/** The fines and settlements that pass the filter, oldest first, with totals per currency and a bar chart. */
export function finesReport(knowledge: Knowledge, now: Date, filter: FineFilter = {}): Reply {
  const rows = selectFines(knowledge, filter);
  const draft = createDraft(knowledge);
  const about = subjectOf(knowledge, filter, now);
  if (rows.length === 0) return noFines(knowledge, now, filter, about);
  const totals = totalsOf(rows);
  const sums = totals.map(
    ({ currency, total, rows: some }) => `${showAmount(total, currency)} (${some.length})`,
  );
  const blocks: Block[] = [
    {
      type: 'headline',
      text: `${counted(rows.length, 'fine or settlement', 'fines and settlements')}${about}: ${listed(sums)}.`,
      cites: [],
    },
  ];
  const picture = finesPicture(knowledge, now, rows, about);
  if (picture) blocks.push({ type: 'picture', picture, alt: describeBars(picture) });
  const largest = largestByCurrency(rows).flatMap(({ rows: ranked, currency }) => {
    const [top] = ranked;
    if (!top || ranked.length < 2) return [];
    const text = `${currency}: ${showAmount(top.value, currency)}, ${showDate(top.date.written)}. ${top.entry.answer}`;
    return [{ text, cites: draft.cite(top.entry) }];
  });
  if (largest.length > 0)
    blocks.push({ type: 'facts', title: 'The largest in each currency', items: largest });
  blocks.push({
    type: 'table',
    title: `Fines and settlements${about}`,
    columns: [
      { label: 'Date' },
      { label: 'Place' },
      { label: 'Authority' },
      { label: 'Amount', align: 'right' },
      { label: 'For' },
      { label: 'State' },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.date.written,
        row.places.map((code) => placeName(knowledge, code)).join(', '),
        row.authority,
        showAmount(row.value, row.currency),
        row.reason,
        row.state,
      ],
      cites: draft.cite(row.entry),
      entry: row.entry.id,
    })),
  });
  blocks.push(totalsTable(draft.cite, totals));
  blocks.push({ type: 'notice', tone: 'info', text: caveat(rows, totals), cites: [] });
  const fresh = freshness(
    knowledge,
    rows.map(({ entry }) => entry),
    now,
  );
  if (fresh) blocks.push(fresh);
  const [place] = filter.places ?? [];
  const top = largestByCurrency(rows)[0]?.rows[0];
  return draft.finish(blocks, [
    top
      ? choice(clip(top.entry.title, 60), top.entry.questions[0] ?? `/tiktok sources ${top.entry.id}`)
      : undefined,
    place === undefined ? undefined : choice('All fines', '/tiktok fines'),
    choice('Fines on a timeline', `/tiktok timeline${place === undefined ? '' : ` ${place}`} kind:fine`),
    choice('What is due next', `/tiktok upcoming${place === undefined ? '' : ` ${place}`}`),
  ]);
}

function totalsTable(
  cite: (entry: FineRow['entry'], most?: number) => readonly number[],
  totals: readonly CurrencyTotal[],
): Block {
  return {
    type: 'table',
    title: 'Totals per currency',
    columns: [{ label: 'Currency' }, { label: 'Number', align: 'right' }, { label: 'Total', align: 'right' }],
    rows: totals.map(({ currency, total, rows }) => ({
      cells: [currency, String(rows.length), showAmount(total, currency)],
      cites: [...new Set(rows.flatMap(({ entry }) => cite(entry, 1)))].sort((a, b) => a - b),
    })),
  };
}

/** What a sum does not tell. */
function caveat(rows: readonly FineRow[], totals: readonly CurrencyTotal[]): string {
  const steps = rows.filter((row) => row.steps.length > 0);
  return [
    'Amounts are as imposed or agreed, not as paid; appeals are told in the table.',
    totals.length > 1
      ? 'Currencies are not added together or ranked against each other: the knowledge holds no exchange rates.'
      : '',
    steps.length > 0
      ? `Counted once though it came in several steps: ${listed(steps.map((row) => showAmount(row.value, row.currency)))}.`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Bars of the first currency that has two rows or more; none where no currency has. */
function finesPicture(
  knowledge: Knowledge,
  now: Date,
  rows: readonly FineRow[],
  about = '',
): BarsPicture | undefined {
  const ranked = largestByCurrency(rows);
  const drawn = ranked.find((total) => total.rows.length > 1);
  if (!drawn) return undefined;
  const bars = drawn.rows.slice(0, MOST_BARS);
  const left = rows.length - bars.length;
  const others = left === 0 ? '' : `; ${counted(left, 'other')} in the table`;
  const entries = bars.map(({ entry }) => entry);
  return {
    type: 'bars',
    title: `TikTok fines and settlements in ${drawn.currency}${about}`,
    subtitle: `${bars.length} of ${counted(rows.length, 'fine or settlement', 'fines and settlements')}${others}`,
    asOf: asOfDay(entries, now),
    sources: sourceLine(knowledge, entries),
    unit: `million ${drawn.currency}`,
    bars: bars.map((row) => ({
      label: isStated(row.authority)
        ? row.authority
        : row.places.map((code) => placeName(knowledge, code)).join(', '),
      note: isStated(row.reason)
        ? `${showDate(row.date.written)}: ${row.reason}`
        : showDate(row.date.written),
      value: row.value / 1e6,
      shown: showAmount(row.value, row.currency),
    })),
  };
}

/** Whether the sources say it; the records use one wording where they do not. */
function isStated(text: string): boolean {
  return !/^not stated in the sources/iu.test(text);
}

/** The bars in words. */
function describeBars(picture: BarsPicture): string {
  const told = picture.bars.map(
    ({ label, shown, note }) => `${shown}, ${label}${note === undefined ? '' : ` (${note})`}`,
  );
  return clip(`Bar chart, ${picture.title}, largest first: ${told.join('; ')}.`, ALT_LIMIT);
}

function subjectOf(knowledge: Knowledge, filter: FineFilter, now: Date): string {
  const places = (filter.places ?? []).map((code) => placeInText(knowledge, code));
  const span = showSpan(filter, showDate, now);
  return `${places.length === 0 ? '' : ` in ${listed(places)}`}${span === '' ? '' : ` ${span}`}`;
}

function noFines(knowledge: Knowledge, now: Date, filter: FineFilter, about: string): Reply {
  const draft = createDraft(knowledge);
  const isFuture = filter.from !== undefined && filter.from > dayOf(now);
  const headline = isFuture
    ? `Nothing can be told: that span lies in the future (today is ${showDate(dayOf(now))}).`
    : `The knowledge has no fine or settlement${about}.`;
  const blocks: Block[] = [{ type: 'headline', text: headline, cites: [] }];
  const always = filter.places === undefined ? [] : selectFines(knowledge, { places: filter.places });
  const last = always.at(-1);
  if (last) {
    const text = `Without the dates there ${always.length === 1 ? 'is 1' : `are ${always.length}`}; the latest: ${last.entry.answer}`;
    blocks.push({ type: 'paragraph', text, cites: draft.cite(last.entry) });
  }
  const fresh = freshness(knowledge, [], now);
  if (fresh) blocks.push(fresh);
  const [place] = filter.places ?? [];
  return draft.finish(blocks, [
    last && place !== undefined
      ? choice(`All fines: ${placeName(knowledge, place)}`, `/tiktok fines ${place}`)
      : undefined,
    choice('All fines', '/tiktok fines'),
    place === undefined
      ? undefined
      : choice(`Timeline: ${placeName(knowledge, place)}`, `/tiktok timeline ${place}`),
  ]);
}
