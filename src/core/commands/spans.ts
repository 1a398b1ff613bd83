/** Reads dates and spans as people write them, against a given now: "since March", "last month", "2023-2025". */
import type { IsoDate } from '../../knowledge/knowledge.ts';
import { dayOf } from '../../knowledge/partial-date.ts';
import { type Days, POINT, readPoint, shiftDay } from './points.ts';
import { AFTER, AND, BEFORE, OPENING, SINCE, TO, UNTIL, WITHIN } from './span-words.ts';

export interface Span {
  /** First and last day, both included. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');

const HYPHEN = '\\s*[-–—]\\s*|\\s*\\.\\.+\\s*';
const THE = "(?:the\\s+year\\s+|the\\s+|jahre?\\s+|el\\s+año\\s+|el\\s+|o\\s+|l[ea]\\s+|l')?";
const pattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

const BETWEEN = pattern(
  `(?:${any(OPENING)})\\s+${THE}(?<a>${POINT})(?:\\s*,?\\s+(?:${any([...TO, ...AND])})\\s+|${HYPHEN})${THE}(?<b>${POINT})`,
);
const RANGE = pattern(`(?<a>${POINT})(?:\\s*,?\\s+(?:${any(TO)})\\s+|${HYPHEN})${THE}(?<b>${POINT})`);
const SHORT_RANGE = pattern('(?:from\\s+)?(?<a>20\\d{2})\\s*[-–—/]\\s*(?<b>\\d{2})');
const prefixed = (words: readonly string[]): RegExp => pattern(`(?:${any(words)})\\s+${THE}(?<a>${POINT})`);
const FROM_POINT = prefixed(SINCE);
const AFTER_POINT = prefixed(AFTER);
const BEFORE_POINT = prefixed(BEFORE);
const UNTIL_POINT = prefixed(UNTIL);
const IN_POINT = pattern(`(?:${any(WITHIN)})\\s+${THE}(?<a>${POINT})`);
const BARE_POINT = new RegExp(`(?<![\\p{L}\\p{N}])${THE}(?<a>${POINT})(?![\\p{L}\\p{N}])`, 'giu');
const TWO_YEARS = pattern('(?<a>20\\d{2})\\s+(?<b>20\\d{2})');

/** What stands before or after a number that is not a year: a bill, a statute's name, a sum. */
const NOT_A_YEAR_BEFORE =
  /(?:\b[hsa]\.?\s?[brfjc]\.?|\bno\.?|\bact(?:\s+of)?|\blaw|\bregulation|\bdirective|\barticle|\bsection|[#$€£¥₹])\s*$/iu;
const NOT_A_YEAR_AFTER = /^\s*(?:million|billion|thousand|people|users|dollars|euros|%)/iu;

interface Found extends Span {
  readonly text: string;
}

/**
 * The first span of days that a text speaks of, and the text without it; undefined where it speaks of none.
 * A month without a year is its latest one that has begun. Either end may be open; both days are included.
 * Days are UTC calendar days. Never throws.
 */
export function readSpan(text: string, now: Date): (Span & { readonly rest: string }) | undefined {
  const found = readRange(text, now) ?? readOpenSpan(text, now) ?? readSinglePoint(text, now);
  if (!found) return undefined;
  const { text: rest, ...span } = found;
  return { ...span, rest: rest.replace(/\s+/gu, ' ').trim() };
}

/** Whether the text is one date or period alone ("March 2024", "last month"): its days; undefined otherwise. */
export function readDate(text: string, now: Date): Days | undefined {
  return readPoint(text.trim(), now);
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

function readRange(text: string, now: Date): Found | undefined {
  for (const expression of [BETWEEN, RANGE, TWO_YEARS]) {
    const match = expression.exec(text);
    const { a, b } = match?.groups ?? {};
    if (!match || a === undefined || b === undefined || isNoYear(text, match, a)) continue;
    const end = readPoint(b, now);
    const start = readPoint(a, now, end);
    if (!start || !end) continue;
    const later = end.last < start.first ? readPoint(b, now, undefined, start) : end;
    const days = [start.first, start.last, later?.first ?? end.first, later?.last ?? end.last].sort();
    const [from, , , to] = days;
    return { from: from ?? start.first, to: to ?? end.last, text: cut(text, match) };
  }
  const short = SHORT_RANGE.exec(text);
  const { a = '', b = '' } = short?.groups ?? {};
  if (!short || Number(b) <= Number(a.slice(2)) || Number(b) <= 12) return undefined;
  return { from: `${a}-01-01`, to: `${a.slice(0, 2)}${b}-12-31`, text: cut(text, short) };
}

function readOpenSpan(text: string, now: Date): Found | undefined {
  const take = (rest: string, expression: RegExp): { days: Days; rest: string } | undefined => {
    const match = expression.exec(rest);
    const days = match?.groups?.a === undefined ? undefined : readPoint(match.groups.a, now);
    return match && days ? { days, rest: cut(rest, match) } : undefined;
  };
  const since = take(text, FROM_POINT);
  const after = since ? undefined : take(text, AFTER_POINT);
  const opened = since?.rest ?? after?.rest ?? text;
  const before = take(opened, BEFORE_POINT);
  const until = before ? undefined : take(opened, UNTIL_POINT);
  const from = since?.days.first ?? (after ? shiftDay(after.days.last, 1) : undefined);
  const to = until?.days.last ?? (before ? shiftDay(before.days.first, -1) : undefined);
  if (from === undefined && to === undefined) return undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    text: before?.rest ?? until?.rest ?? opened,
  };
}

function readSinglePoint(text: string, now: Date): Found | undefined {
  const whole = readPoint(text.trim(), now);
  if (whole) return { from: whole.first, to: whole.last, text: '' };
  const match = IN_POINT.exec(text);
  const days = match?.groups?.a === undefined ? undefined : readPoint(match.groups.a, now);
  if (match && days && !/^(?:now|today|present|date)$/iu.test(match.groups?.a ?? '')) {
    return { from: days.first, to: days.last, text: cut(text, match) };
  }
  for (const bare of text.matchAll(BARE_POINT)) {
    const said = bare.groups?.a ?? '';
    if (isNoYear(text, bare, said)) continue;
    const point = readPoint(said, now, undefined, undefined, { sure: true });
    if (point) return { from: point.first, to: point.last, text: cut(text, bare) };
  }
  return undefined;
}

/** A bare number of four digits may be a bill, a statute's year or a sum. */
function isNoYear(text: string, match: RegExpExecArray, point: string): boolean {
  if (!/^\d{4}/u.test(point)) return false;
  if (/^\d{4}$/u.test(point) && (point < '2010' || point > '2039')) return true;
  return (
    NOT_A_YEAR_BEFORE.test(text.slice(0, match.index)) ||
    NOT_A_YEAR_AFTER.test(text.slice(match.index + match[0].length))
  );
}

/** A span in words: "from 1 March 2024 to today", "since 2024", "until 31 May 2025"; empty where it has no end. */
export function showSpan(span: Span, show: (day: IsoDate) => string, now?: Date): string {
  const { from, to } = span;
  const isNow = to !== undefined && now !== undefined && to === dayOf(now);
  const period = from !== undefined && to !== undefined ? wholePeriod(from, to) : undefined;
  if (period !== undefined) return `in ${show(period)}`;
  if (from !== undefined && to !== undefined) return `from ${show(from)} to ${isNow ? 'today' : show(to)}`;
  if (from !== undefined) return `since ${show(from)}`;
  return to === undefined ? '' : `until ${isNow ? 'today' : show(to)}`;
}

/** `2024` or `2024-03` where the span is that very year, month or day. */
function wholePeriod(from: IsoDate, to: IsoDate): string | undefined {
  if (from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return sameMonth && from.endsWith('-01') && shiftDay(to, 1).endsWith('-01') ? from.slice(0, 7) : undefined;
}
