/** Dates that are only as precise as the sources are. */
import type { IsoDate, PartialDate } from './knowledge.ts';

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, '0');

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isRealDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(year, month);
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where no such month or day exists. */
export function readPartialDate(written: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(written);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year', written };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) {
    const last = `${year}-${month}-${two(lastDayOf(Number(year), Number(month)))}`;
    return { first: `${year}-${month}-01`, last, precision: 'month', written };
  }
  if (!isRealDay(written)) return undefined;
  return { first: written, last: written, precision: 'day', written };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as a person reads it: "24 April 2024", "April 2024", "2024". */
export function showDate(written: string): string {
  const [year = written, month, day] = written.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (monthName === undefined) return year;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

/** The UTC calendar day of an instant. */
export function dayOf(instant: Date): IsoDate {
  return instant.toISOString().slice(0, 10);
}
