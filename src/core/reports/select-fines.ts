/** Picks the events with money in them: who fined or settled, how much, for what, and what became of it. */
import type { EventEntry, IsoDate, Knowledge, PartialDate } from '../../knowledge/knowledge.ts';
import { sourcesOf } from '../citations.ts';
import { byDate, selectEvents } from './select-events.ts';

export interface FineFilter {
  /** Codes; each stands for itself and every place within it. */
  readonly places?: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

export interface FineRow {
  readonly entry: EventEntry;
  /** Earlier steps of the very same sum, such as a settlement's preliminary approval; never counted again. */
  readonly earlier: readonly EventEntry[];
  /** Codes. */
  readonly places: readonly string[];
  readonly date: PartialDate;
  readonly authority: string;
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly reason: string;
  readonly state: string;
  /** Ids, best first. */
  readonly sources: readonly string[];
}

export interface CurrencyTotal {
  readonly currency: string;
  readonly total: number;
  readonly rows: readonly FineRow[];
}

/** The fines and settlements that pass every filter, oldest first. A sum that was settled in steps is one row. */
export function selectFines(knowledge: Knowledge, filter: FineFilter = {}): readonly FineRow[] {
  const withMoney = knowledge.events.filter((event) => event.money !== undefined).sort(byDate);
  const laterStep = new Map<string, EventEntry>();
  for (const [index, event] of withMoney.entries()) {
    const later = withMoney.slice(index + 1).find((other) => isSameSum(knowledge, event, other));
    if (later) laterStep.set(event.id, later);
  }
  return selectEvents(knowledge, filter).flatMap((entry): FineRow[] => {
    const { money } = entry;
    if (!money || laterStep.has(entry.id)) return [];
    const earlier = withMoney.filter(
      (event) => lastStep(event, laterStep).id === entry.id && event.id !== entry.id,
    );
    const { date, places } = entry;
    return [{ entry, earlier, places, date, ...money, sources: sourcesOf(knowledge, entry) }];
  });
}

/** The sum per currency, the currency with most rows first. */
export function totalsOf(rows: readonly FineRow[]): readonly CurrencyTotal[] {
  const byCurrency = Map.groupBy(rows, (row) => row.currency);
  return [...byCurrency]
    .map(([currency, group]) => ({
      currency,
      total: group.reduce((sum, row) => sum + row.value, 0),
      rows: group,
    }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.currency < b.currency ? -1 : 1));
}

/**
 * The largest first, within each currency. Sums in different currencies are not ranked against each other:
 * the knowledge holds no dated, sourced exchange rates.
 */
export function largestByCurrency(rows: readonly FineRow[]): readonly CurrencyTotal[] {
  return totalsOf(rows).map((total) => ({
    ...total,
    rows: [...total.rows].sort((a, b) => b.value - a.value || byDate(a.entry, b.entry)),
  }));
}

function lastStep(event: EventEntry, laterStep: ReadonlyMap<string, EventEntry>): EventEntry {
  const next = laterStep.get(event.id);
  return next === undefined ? event : lastStep(next, laterStep);
}

/**
 * Whether two events speak of one sum: the same amount in a court case or settlement of the same place (or one
 * within it), or where one names the other as related. Two fines are never one: a regulator may fine alike twice.
 */
function isSameSum(knowledge: Knowledge, a: EventEntry, b: EventEntry): boolean {
  if (a.money?.value !== b.money?.value || a.money?.currency !== b.money?.currency) return false;
  if (a.kind === 'fine' && b.kind === 'fine') return false;
  if (a.related.includes(b.id) || b.related.includes(a.id)) return true;
  if (a.kind === 'fine' || b.kind === 'fine') return false;
  const covers = (wide: EventEntry, narrow: EventEntry) =>
    wide.places.some((code) => narrow.places.some((inner) => knowledge.within(code).includes(inner)));
  return covers(a, b) || covers(b, a);
}
