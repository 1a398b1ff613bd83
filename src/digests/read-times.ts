/** Reads days, times of day and time zones as people write them. */
import type { Frequency } from '../store/subscriptions.ts';
import { isZone } from './schedule.ts';
import { WEEKDAYS } from './words.ts';

export interface DayRead {
  readonly day: number;
  /** What such a day goes with. */
  readonly frequency: Frequency;
}

const WEEKDAY_WORDS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:(?:on|every|each)\\s+)*(${WEEKDAY_WORDS})s?(?!\\p{L})`, 'iu');
const DATE =
  /(?<![\p{L}\p{N}:])(?:(?:on|day|the)\s+)*(?:(\d{1,2})(?:st|nd|rd|th)|(?:day|on the)\s+(\d{1,2}))(?![\p{L}\p{N}:])(?:\s+(?:day\s+)?of\s+(?:the|each|every)\s+month)?/iu;
const LAST_DAY =
  /(?<!\p{L})(?:(?:on|the)\s+)*(?:last\s+day|month[\s-]?end)(?:\s+of\s+(?:the|each|every)\s+month)?(?!\p{L})/iu;

/** "Monday", "fri", "15", "1st", "last day". */
export function readDay(said: string): DayRead | undefined {
  const { day, rest } = takeDay(said);
  if (day && rest.trim() === '') return day;
  const number = Number(said.trim());
  return Number.isInteger(number) && number >= 1 && number <= 31
    ? { day: number, frequency: 'monthly' }
    : undefined;
}

/** The day that a text names, and the text without it. */
export function takeDay(text: string): { readonly day?: DayRead; readonly rest: string } {
  const cut = (match: RegExpExecArray) => text.replace(match[0], ' ');
  const weekday = WEEKDAY.exec(text);
  if (weekday) {
    const said = (weekday[1] ?? '').toLowerCase().slice(0, 3);
    const day = WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(said)) + 1;
    return { day: { day, frequency: 'weekly' }, rest: cut(weekday) };
  }
  const last = LAST_DAY.exec(text);
  if (last) return { day: { day: 31, frequency: 'monthly' }, rest: cut(last) };
  const date = DATE.exec(text);
  const number = Number(date?.[1] ?? date?.[2]);
  if (date && number >= 1 && number <= 31) {
    return { day: { day: number, frequency: 'monthly' }, rest: cut(date) };
  }
  return { rest: text };
}

const TIME =
  /(?<![\p{L}\p{N}/])(?:at\s+|um\s+|à\s+)?(?:(\d{1,2})\s?[:.h]\s?(\d{2})\s*([ap])?(?:\.?m\.?)?|(\d{1,2})\s*(?:([ap])\.?m\.?|h|uhr|o['’]clock)|(?<=(?:at|um|à)\s+)(\d{1,2}))(?![\p{L}\p{N}])/iu;

/** A time of day as `HH:MM`: from "9", "9:30", "5 pm", "17h", "noon". */
export function readTime(said: string): string | undefined {
  const bare = /^\d{1,2}$/u.test(said.trim()) ? `at ${said.trim()}` : said;
  const { time, rest } = takeTime(bare);
  return rest.trim() === '' ? time : undefined;
}

/** The time of day that a text names, and the text without it. */
export function takeTime(text: string): { readonly time?: string; readonly rest: string } {
  const word = /(?<!\p{L})(?:at\s+)?(noon|midday|midnight)(?!\p{L})/iu.exec(text);
  if (word) {
    const time = word[1]?.toLowerCase() === 'midnight' ? '00:00' : '12:00';
    return { time, rest: text.replace(word[0], ' ') };
  }
  const match = TIME.exec(text);
  if (!match) return { rest: text };
  const half = (match[3] ?? match[5])?.toLowerCase();
  let hour = Number(match[1] ?? match[4] ?? match[6]);
  const minute = Number(match[2] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return { rest: text };
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return { rest: text };
  const two = (n: number) => String(n).padStart(2, '0');
  return { time: `${two(hour)}:${two(minute)}`, rest: text.replace(match[0], ' ') };
}

const ZONES = Intl.supportedValuesOf('timeZone');
const REGIONS = ['africa', 'america', 'asia', 'atlantic', 'australia', 'europe', 'indian', 'pacific'];
const ZONE = /(?<![\p{L}\p{N}])(?:utc|gmt|[a-z]+(?:\/[a-z][a-z_+-]*\d*)+)(?![\p{L}\p{N}/])/iu;

/** An IANA zone from its name in any case, or from its city; else the nearest names. */
export function readZone(said: string): { readonly zone?: string; readonly near: readonly string[] } {
  const wanted = said
    .trim()
    .toLowerCase()
    .replace(/\s+(?:time|zone)$/u, '')
    .replaceAll(/\s+/gu, '_');
  if (wanted === 'utc' || wanted === 'gmt') return { zone: 'UTC', near: [] };
  const exact = ZONES.find((zone) => zone.toLowerCase() === wanted);
  if (exact !== undefined) return { zone: exact, near: [] };
  // Older names of zones are good too ("Asia/Kolkata"); the runtime lists newer or older ones only.
  const older = [wanted, ...REGIONS.map((region) => `${region}/${wanted}`)].find(
    (name) => /^[a-z]+\/[a-z_+/-]+$/u.test(name) && isZone(name),
  );
  const city = ZONES.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (city !== undefined) return { zone: city, near: [] };
  if (older !== undefined) {
    return { zone: older.replace(/(?<=^|[/_-])[a-z]/gu, (letter) => letter.toUpperCase()), near: [] };
  }
  const near = ZONES.filter((zone) => wanted.length > 2 && zone.toLowerCase().includes(wanted)).slice(0, 3);
  return { near: near.length > 0 ? near : ['Europe/Berlin', 'America/New_York', 'UTC'] };
}

/** The zone that a text names ("Europe/Berlin", "UTC", "Berlin time"), and the text without it. */
export function takeZone(text: string): { readonly zone?: string; readonly rest: string } {
  const named = ZONE.exec(text);
  const zone = named ? readZone(named[0]).zone : undefined;
  if (named && zone !== undefined) return { zone, rest: text.replace(named[0], ' ') };
  for (const match of text.matchAll(/(?<!\p{L})((?:\p{L}+\s+){1,3})time(?!\p{L})/giu)) {
    const words = (match[1] ?? '').trim().split(/\s+/u);
    for (let from = 0; from < words.length; from += 1) {
      const city = words.slice(from).join(' ');
      const found = readZone(city).zone;
      if (found !== undefined)
        return { zone: found, rest: text.replace(new RegExp(`${city}\\s+time`, 'iu'), ' ') };
    }
  }
  return { rest: text };
}
