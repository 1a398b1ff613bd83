/** Reads dates and spans as people write them, against a given now: "since March", "last month", "2023-2025". */
import type { IsoDate } from '../../knowledge/knowledge.ts';
import { dayOf } from '../../knowledge/partial-date.ts';
import { type Days, POINT, readPoint, shiftDay } from './points.ts';
import {
  AFTER,
  AND,
  BEFORE,
  MONTHS,
  NOWS,
  OPENING,
  PHRASES,
  SINCE,
  TO,
  UNTIL,
  WITHIN,
} from './span-words.ts';

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

/** Letters and digits of the five languages, in lower case. */
const LETTER = '[a-z0-9ß-ÿ]';

/**
 * One expression finds the dates; small ones look at the words around each. Texts are lowered before and the `iu`
 * flags left out: with all in a few large expressions, compiling them took a fifth of a second.
 */
const POINTS = new RegExp(`(?<!${LETTER})(?:${POINT})(?!${LETTER})`, 'g');

/** A text without any of these speaks of no date; most questions do not. */
const HINT = new RegExp(
  ['\\d', 'day', 'week', 'month', 'quarter', 'year', ...MONTHS.keys(), ...PHRASES.keys(), ...NOWS].join('|'),
);

const THE = "(?:the\\s+year\\s+|the\\s+|jahre?\\s+|el\\s+año\\s+|el\\s+|o\\s+|l[ea]\\s+|l')?";
const before = (words: readonly string[]): RegExp => new RegExp(`(?<!${LETTER})(?:${any(words)})\\s+${THE}$`);
const HYPHEN = '\\s*[-–—]\\s*|\\s*\\.\\.+\\s*';
const BETWEEN_TO = new RegExp(`^(?:\\s*,?\\s+(?:${any(TO)})\\s+|${HYPHEN})${THE}$`);
const BETWEEN_AND = new RegExp(`^\\s*,?\\s+(?:${any(AND)})\\s+${THE}$`);
const OPENED = before(OPENING);
const OPENERS = {
  since: before(SINCE),
  after: before(AFTER),
  before: before(BEFORE),
  until: before(UNTIL),
  within: before(WITHIN),
} as const;
const ARTICLE = new RegExp(`(?<!${LETTER})${THE}$`);
const SHORT_RANGE = /(?<![a-z0-9])(?:from\s+)?(?<a>20\d{2})\s*[-–—/]\s*(?<b>\d{2})(?![a-z0-9-])/;

/** What stands before or after a number that is not a year: a bill, a statute's name, a sum. */
const NOT_A_YEAR_BEFORE =
  /(?:\b[hsa]\.?\s?[brfjc]\.?|\bno\.?|\bact(?:\s+of)?|\blaw|\bregulation|\bdirective|\barticle|\bsection|[#$€£¥₹])\s*$/;
const NOT_A_YEAR_AFTER = /^\s*(?:million|billion|thousand|people|users|dollars|euros|%)/;

/** A date found in the lowered text. */
interface Found {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/** A span and the pieces of the text that said so. */
interface Read extends Span {
  readonly cuts: readonly (readonly [from: number, to: number])[];
}

/**
 * The first span of days that a text speaks of, and the text without it; undefined where it speaks of none.
 * A month without a year is its latest one that has begun. Either end may be open; both days are included.
 * Days are UTC calendar days. Never throws.
 */
export function readSpan(text: string, now: Date): (Span & { readonly rest: string }) | undefined {
  const lowered = lower(text);
  if (!HINT.test(lowered)) return undefined;
  const found = [...lowered.matchAll(POINTS)].map(
    (match): Found => ({ said: match[0], from: match.index, to: match.index + match[0].length }),
  );
  const read =
    readRange(lowered, found, now) ??
    readShortRange(lowered) ??
    readOpenSpan(lowered, found, now) ??
    readSinglePoint(lowered, found, now);
  if (!read) return undefined;
  const { cuts, ...span } = read;
  const rest = cuts.reduceRight((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  return { ...span, rest: rest.replace(/\s+/gu, ' ').trim() };
}

/** Whether the text is one date or period alone ("March 2024", "last month"): its days; undefined otherwise. */
export function readDate(text: string, now: Date): Days | undefined {
  return readPoint(text.trim(), now);
}

/** Letter by letter, so that places in the lowered text are places in the text. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  const same =
    lowered.length === text.length ? lowered : text.replace(/[A-ZÀ-Þ]/gu, (letter) => letter.toLowerCase());
  return same.replaceAll('’', "'");
}

/** Where the words before a date begin that belong to it ("since the "); undefined where it has none of these. */
function openedBy(text: string, found: Found, words: RegExp): number | undefined {
  // Far more than the longest of the words: nothing before matters, and a long text stays cheap.
  const start = Math.max(0, found.from - 40);
  const match = words.exec(text.slice(start, found.from));
  return match ? start + match.index : undefined;
}

/** Where a date begins with the words that belong to it, whichever they are. */
function startOf(text: string, found: Found): number {
  const { since, within } = OPENERS;
  return (
    openedBy(text, found, since) ??
    openedBy(text, found, within) ??
    openedBy(text, found, ARTICLE) ??
    found.from
  );
}

function readRange(text: string, found: readonly Found[], now: Date): Read | undefined {
  for (const [index, a] of found.entries()) {
    const b = found[index + 1];
    if (!b) return undefined;
    const gap = text.slice(a.to, b.from);
    const opened = openedBy(text, a, OPENED);
    const isYears = /^\s+$/.test(gap) && /^20\d\d$/.test(a.said) && /^20\d\d$/.test(b.said);
    const isRange = BETWEEN_TO.test(gap) || (opened !== undefined && BETWEEN_AND.test(gap)) || isYears;
    if (!isRange || (opened === undefined && isNoYear(text, a))) continue;
    const end = readPoint(b.said, now);
    const start = readPoint(a.said, now, end);
    if (!start || !end) continue;
    const later = end.last < start.first ? (readPoint(b.said, now, undefined, start) ?? end) : end;
    const [from = start.first] = [start.first, later.first].sort();
    const [to = later.last] = [start.last, later.last].sort().reverse();
    return { from, to, cuts: [[opened ?? startOf(text, a), b.to]] };
  }
  return undefined;
}

/** "2023-24": two digits that are no month. */
function readShortRange(text: string): Read | undefined {
  const match = SHORT_RANGE.exec(text);
  const { a = '', b = '' } = match?.groups ?? {};
  if (!match || Number(b) <= Number(a.slice(2)) || Number(b) <= 12) return undefined;
  const cuts = [[match.index, match.index + match[0].length]] as const;
  return { from: `${a}-01-01`, to: `${a.slice(0, 2)}${b}-12-31`, cuts };
}

function readOpenSpan(text: string, found: readonly Found[], now: Date): Read | undefined {
  let from: IsoDate | undefined;
  let to: IsoDate | undefined;
  const cuts: [number, number][] = [];
  for (const point of found) {
    const { since, after, before: earlier, until } = OPENERS;
    const isStart = from === undefined;
    const opening = ([since, after] as const).find(
      (words) => isStart && openedBy(text, point, words) !== undefined,
    );
    const closing = ([earlier, until] as const).find(
      (words) => to === undefined && openedBy(text, point, words) !== undefined,
    );
    const words = opening ?? closing;
    const days = words === undefined ? undefined : readPoint(point.said, now);
    if (!words || !days) continue;
    if (words === since) from = days.first;
    else if (words === after) from = shiftDay(days.last, 1);
    else if (words === until) to = days.last;
    else to = shiftDay(days.first, -1);
    cuts.push([openedBy(text, point, words) ?? point.from, point.to]);
  }
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), cuts };
}

function readSinglePoint(text: string, found: readonly Found[], now: Date): Read | undefined {
  const whole = readPoint(text, now);
  if (whole) return { from: whole.first, to: whole.last, cuts: [[0, text.length]] };
  for (const sure of [false, true]) {
    for (const point of found) {
      const opened = openedBy(text, point, OPENERS.within);
      if (!sure && (opened === undefined || NOWS.some((word) => word === point.said))) continue;
      if (sure && isNoYear(text, point)) continue;
      const days = readPoint(point.said, now, undefined, undefined, { sure });
      const start = (sure ? undefined : opened) ?? openedBy(text, point, ARTICLE) ?? point.from;
      if (days) return { from: days.first, to: days.last, cuts: [[start, point.to]] };
    }
  }
  return undefined;
}

/** A bare number of four digits may be a bill, a statute's year or a sum. */
function isNoYear(text: string, { said, from, to }: Found): boolean {
  if (!/^\d{4}/.test(said)) return false;
  if (/^\d{4}$/.test(said) && (said < '2010' || said > '2039')) return true;
  return (
    NOT_A_YEAR_BEFORE.test(text.slice(Math.max(0, from - 20), from)) ||
    NOT_A_YEAR_AFTER.test(text.slice(to, to + 20))
  );
}

/** A span in words: "from 1 March 2024 to today", "since 2024", "until 31 May 2025"; empty where it has no end. */
export function showSpan(span: Span, show: (day: IsoDate) => string, now?: Date): string {
  const { from, to } = span;
  const isNow = to !== undefined && now !== undefined && to === dayOf(now);
  const period = from !== undefined && to !== undefined ? wholePeriod(from, to) : undefined;
  if (from !== undefined && from === to) return isNow ? 'today' : `on ${show(from)}`;
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
