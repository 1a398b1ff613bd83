/** Reads one date or period as people write it, as the days it covers: "1 May 2024", "Q2 2025", "last month". */
import type { IsoDate } from '../../knowledge/knowledge.ts';
import { dayOf, isRealDay } from '../../knowledge/partial-date.ts';
import { DOUBTFUL_MONTHS, MONTHS, NOWS, NUMBERS, PHRASES, SEASONS, type Unit } from './span-words.ts';

/** First and last day, both included. */
export interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');

const MONTH = `(?:${longestFirst(MONTHS.keys())})\\.?`;
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.|º)?';
const OF = '(?:\\s*,\\s*|\\s+of\\s+|\\s+de[l]?\\s+|\\s+)';
const COUNT = `(?:\\d{1,3}|${longestFirst(NUMBERS.keys())}|a\\s+couple\\s+of|couple\\s+of|few)`;
const UNIT = '(?:day|week|month|quarter|year)';

/** One date or period, without capturing groups: for text in lower case, fit to stand inside a larger expression. */
export const POINT = [
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `${YEAR}-(?:0[1-9]|1[0-2])(?!\\d)`,
  `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`,
  `${DAY}(?:\\s+of|\\s+de)?\\s+${MONTH}(?:${OF}${YEAR})?`,
  `${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`,
  `(?:last\\s+|this\\s+|next\\s+)?${MONTH}(?:${OF}${YEAR}|\\s+'\\d{2}|\\s+${DAY}(?!\\d))?`,
  `(?:early|mid|late|the\\s+(?:start|beginning|end)\\s+of|(?:start|beginning|end)\\s+of)[\\s-]+${YEAR}`,
  `(?:q|h)[1-4]\\s*(?:of\\s+)?${YEAR}`,
  `${YEAR}\\s*(?:q|h)[1-4]`,
  `(?:first|second|third|fourth|1st|2nd|3rd|4th)\\s+(?:half|quarter)\\s+of\\s+${YEAR}`,
  `(?:${longestFirst(SEASONS.keys())})\\s+(?:of\\s+)?${YEAR}`,
  `(?:last|past|next|previous|coming)\\s+${COUNT}\\s+${UNIT}s?`,
  `${COUNT}\\s+${UNIT}s?\\s+ago`,
  `(?:last|this|next|past|previous|current)\\s+${UNIT}`,
  longestFirst(PHRASES.keys()),
  longestFirst(NOWS),
  YEAR,
].join('|');

/**
 * The days of one date or period; undefined where the text is not exactly one, or names no real day.
 * A date without a year takes it from `end` (the other end of a span) so that it is not later, from `start` so that
 * it is not earlier, else is the latest that has begun by `now`. With `sure`, everyday words such as "may" are no
 * months on their own, and "today" is no date.
 */
export function readPoint(
  text: string,
  now: Date,
  end?: Days,
  start?: Days,
  { sure = false }: { readonly sure?: boolean } = {},
): Days | undefined {
  const said = text.toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'").trim();
  const today = dayOf(now);
  if (NOWS.some((word) => word === said)) return sure ? undefined : { first: today, last: today };
  const phrase = PHRASES.get(said);
  if (phrase) return calendarUnit(today, ...phrase);
  return (
    readNumeric(said) ??
    readPeriod(said) ??
    readRelative(said, today) ??
    readNamed(said, today, end, start, sure)
  );
}

/** The day so many days later, or earlier where negative. */
export function shiftDay(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

const two = (n: number): string => String(n).padStart(2, '0');
const real = (day: string): Days | undefined => (isRealDay(day) ? { first: day, last: day } : undefined);

function months(year: number, from: number, to: number): Days {
  const first = dayOf(new Date(Date.UTC(year, from - 1, 1)));
  return { first, last: dayOf(new Date(Date.UTC(year, to, 0))) };
}

function readNumeric(said: string): Days | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(said);
  if (iso) return real(`${iso[1]}-${two(Number(iso[2]))}-${two(Number(iso[3]))}`);
  const month = /^(\d{4})-(\d{2})$/u.exec(said);
  if (month) return months(Number(month[1]), Number(month[2]), Number(month[2]));
  if (/^(?:19|20)\d{2}$/u.test(said)) return months(Number(said), 1, 12);
  const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(said);
  if (!dayFirst) return undefined;
  const [, a = '', b = '', year = ''] = dayFirst;
  // Day first, as most of the world writes; month first only where it cannot be otherwise.
  const [day, monthNumber] = Number(b) > 12 ? [b, a] : [a, b];
  return real(`${year}-${two(Number(monthNumber))}-${two(Number(day))}`);
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

function readPeriod(said: string): Days | undefined {
  const year = Number(/(?:19|20)\d{2}/u.exec(said)?.[0]);
  if (Number.isNaN(year)) return undefined;
  const third = /^(early|mid|late)\b/u.exec(said)?.[1];
  if (third) {
    const start = { early: 1, mid: 5, late: 9 }[third] ?? 1;
    return months(year, start, start + 3);
  }
  if (/^(?:the )?(?:start|beginning) of\b/u.test(said)) return months(year, 1, 1);
  if (/^(?:the )?end of\b/u.test(said)) return months(year, 12, 12);
  const part = /\b([qh])([1-4])\b/u.exec(said) ?? /^(?:(\d)\w\w|(\w+)) (half|quarter) of/u.exec(said);
  if (part) {
    const isShort = /^[qh]$/u.test(part[1] ?? '') && part[3] === undefined;
    const isHalf = isShort ? part[1] === 'h' : part[3] === 'half';
    const nth = isShort ? Number(part[2]) : Number(part[1] ?? ORDINALS[part[2] ?? '']);
    const length = isHalf ? 6 : 3;
    return nth * length > 12 || Number.isNaN(nth)
      ? undefined
      : months(year, nth * length - length + 1, nth * length);
  }
  const season = SEASONS.get(/^\p{L}+/u.exec(said)?.[0] ?? '');
  return season ? months(year, ...season) : undefined;
}

function readRelative(said: string, today: IsoDate): Days | undefined {
  const calendar = /^(last|this|next|past|previous|current) (day|week|month|quarter|year)$/u.exec(said);
  if (calendar) {
    const [, which = '', unit] = calendar;
    // "the past year" is the twelve months up to today, "last year" the calendar year before this.
    if (which === 'past') return { first: step(today, unit as Unit, -1), last: today };
    const steps = which === 'next' ? 1 : which === 'this' || which === 'current' ? 0 : -1;
    return calendarUnit(today, unit as Unit, steps);
  }
  const rolling = /^(last|past|previous|next|coming) (.+?) (day|week|month|quarter|year)s?$/u.exec(said);
  if (rolling && readCount(rolling[2] ?? '') !== undefined) {
    const [, which = '', count = '', unit] = rolling;
    const forward = which === 'next' || which === 'coming';
    const other = step(today, unit as Unit, (readCount(count) ?? 0) * (forward ? 1 : -1));
    return forward ? { first: today, last: other } : { first: other, last: today };
  }
  const ago = /^(.+?) (day|week|month|quarter|year)s? ago$/u.exec(said);
  const steps = readCount(ago?.[1] ?? '');
  if (!ago || steps === undefined) return undefined;
  const day = step(today, ago[2] as Unit, -steps);
  return { first: day, last: day };
}

function readCount(said: string): number | undefined {
  if (/^(?:a )?couple of$/u.test(said)) return 2;
  if (said === 'few') return 3;
  return NUMBERS.get(said) ?? (/^\d{1,3}$/u.test(said) ? Number(said) : undefined);
}

/** The same day some units away; the last day of a month where it has fewer days. */
function step(day: IsoDate, unit: Unit, count: number): IsoDate {
  if (unit === 'day' || unit === 'week') return shiftDay(day, count * (unit === 'week' ? 7 : 1));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = month - 1 + count * { month: 1, quarter: 3, year: 12 }[unit];
  const lastDay = new Date(Date.UTC(year, moved + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, moved, Math.min(date, lastDay))));
}

/** The calendar day, week (from Monday), month, quarter or year some steps away from today's. */
function calendarUnit(today: IsoDate, unit: Unit, steps: number): Days {
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'day') return { first: shiftDay(today, steps), last: shiftDay(today, steps) };
  if (unit === 'week') {
    const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
    const monday = shiftDay(today, steps * 7 - weekday);
    return { first: monday, last: shiftDay(monday, 6) };
  }
  if (unit === 'year') return months(year + steps, 1, 12);
  if (unit === 'month') return months(year, month + steps, month + steps);
  const quarter = Math.floor((month - 1) / 3) + steps;
  return months(year, quarter * 3 + 1, quarter * 3 + 3);
}

/** A month's name with or without day and year. */
function readNamed(
  said: string,
  today: IsoDate,
  end: Days | undefined,
  start: Days | undefined,
  sure: boolean,
): Days | undefined {
  const words = said.replace(/^(last|this|next) /u, '').match(/\p{L}+|\d+/gu) ?? [];
  const name = words.find((word) => MONTHS.has(word));
  const month = name === undefined ? undefined : MONTHS.get(name);
  if (name === undefined || month === undefined) return undefined;
  const filler = /^(?:of|de|del|st|nd|rd|th|er|º)$/u;
  if (words.some((word) => word !== name && !/^\d+$/u.test(word) && !filler.test(word))) return undefined;
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  const shortYear = /'(\d{2})$/u.exec(said)?.[1];
  const written =
    numbers.find((n) => n.length === 4) ?? (shortYear === undefined ? undefined : `20${shortYear}`);
  const day = numbers.find((n) => n.length <= 2 && n !== shortYear);
  if (sure && written === undefined && day === undefined && DOUBTFUL_MONTHS.has(name)) return undefined;
  const year =
    written === undefined ? guessYear(said, month, Number(day ?? 1), today, end, start) : Number(written);
  return day === undefined ? months(year, month, month) : real(`${year}-${two(month)}-${two(Number(day))}`);
}

function guessYear(
  said: string,
  month: number,
  day: number,
  today: IsoDate,
  end: Days | undefined,
  start: Days | undefined,
): number {
  const inYear = (reference: IsoDate, isAllowed: (candidate: string) => boolean, steps: number): number => {
    const year = Number(reference.slice(0, 4));
    return isAllowed(`${year}-${two(month)}-${two(day)}`) ? year : year + steps;
  };
  if (start) return inYear(start.first, (candidate) => candidate >= start.first, 1);
  if (end) return inYear(end.last, (candidate) => candidate <= end.last, -1);
  if (said.startsWith('next ')) return inYear(today, (candidate) => candidate > today, 1);
  if (said.startsWith('this ')) return Number(today.slice(0, 4));
  const thisMonth = today.slice(0, 7);
  const isPast = (candidate: string) =>
    said.startsWith('last ') ? candidate.slice(0, 7) < thisMonth : candidate <= today;
  return inYear(today, isPast, -1);
}
