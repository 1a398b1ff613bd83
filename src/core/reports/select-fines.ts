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
  /** Other steps of the very same sum, such as a settlement's preliminary approval; never counted again. */
  readonly steps: readonly EventEntry[];
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

/**
 * The fines and settlements that pass every filter, oldest first. A sum that took several steps is one row, told
 * by the fine itself or else by the last step.
 */
export function selectFines(knowledge: Knowledge, filter: FineFilter = {}): readonly FineRow[] {
  const sums: EventEntry[][] = [];
  for (const event of knowledge.events.filter(({ money }) => money !== undefined).sort(byDate)) {
    const known = sums.find((sum) => sum.some((other) => isSameSum(knowledge, other, event)));
    if (known) known.push(event);
    else sums.push([event]);
  }
  const stepsOf = new Map<string, readonly EventEntry[]>();
  for (const sum of sums) {
    const told = sum.find(({ kind }) => kind === 'fine') ?? sum.at(-1);
    if (told)
      stepsOf.set(
        told.id,
        sum.filter((event) => event !== told),
      );
  }
  return selectEvents(knowledge, filter).flatMap((entry): FineRow[] => {
    const { money, date, places } = entry;
    const steps = stepsOf.get(entry.id);
    if (!money || !steps) return [];
    return [{ entry, steps, places, date, ...money, sources: sourcesOf(knowledge, entry) }];
  });
}

/** The most traded currencies stand first, whatever their rows (BIS triennial survey, 2022). */
const FIRST_CURRENCIES = ['EUR', 'USD', 'GBP'];

/** The sum per currency: euro, dollar and pound first, then the currency with most rows. */
export function totalsOf(rows: readonly FineRow[]): readonly CurrencyTotal[] {
  const byCurrency = Map.groupBy(rows, (row) => row.currency);
  return [...byCurrency]
    .map(([currency, group]) => ({
      currency,
      total: group.reduce((sum, row) => sum + row.value, 0),
      rows: group,
    }))
    .sort(
      (a, b) =>
        rank(a.currency) - rank(b.currency) ||
        b.rows.length - a.rows.length ||
        (a.currency < b.currency ? -1 : 1),
    );
}

function rank(currency: string): number {
  const index = FIRST_CURRENCIES.indexOf(currency);
  return index < 0 ? FIRST_CURRENCIES.length : index;
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
