/** Writes a calendar file (iCalendar, RFC 5545) of what is due: https://www.rfc-editor.org/rfc/rfc5545 */
import type { IsoDate, Knowledge, UpcomingEntry } from '../../knowledge/knowledge.ts';
import { sourcesOf } from '../citations.ts';
import { shiftDay } from '../commands/points.ts';
import { placeName } from './parts.ts';

/** The longest line in octets without its line break (RFC 5545, 3.1). */
export const LINE_OCTETS = 75;

/**
 * A calendar with an all-day event for each entry that has a date; what is known to the month or year only covers
 * that month or year and says so. `now` becomes the stamp, so that equal input gives equal text.
 */
export function calendarFile(knowledge: Knowledge, now: Date, entries: readonly UpcomingEntry[]): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const events = entries.flatMap((entry) => eventLines(knowledge, stamp, entry));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tiktok-regulation-bot//upcoming//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(knowledge: Knowledge, stamp: string, entry: UpcomingEntry): readonly string[] {
  const { date } = entry;
  if (!date) return [];
  const inexact = date.precision === 'day' ? '' : `Known to the ${date.precision} only: ${entry.expected}.\n`;
  const sources = sourcesOf(knowledge, entry).flatMap((id) => knowledge.source(id) ?? []);
  const told = sources.slice(0, 3).map(({ publisher, url }) => `${publisher}: ${url}`);
  const description = `${inexact}${entry.answer}\nChecked ${entry.checked}.\n${told.join('\n')}`;
  const [first] = sources;
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@tiktok-regulation-bot`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(date.first)}`,
    // The end of an all-day event is the day after its last (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basic(shiftDay(date.last, 1))}`,
    `SUMMARY:${escapeText(date.precision === 'day' ? entry.title : `${entry.title} (${entry.expected})`)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `LOCATION:${escapeText(entry.places.map((code) => placeName(knowledge, code)).join(', '))}`,
    ...(first && /^[\x21-\x7e]+$/u.test(first.url) ? [`URL:${first.url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: IsoDate): string => day.replaceAll('-', '');

/** TEXT values: backslash, semicolon, comma and line break escaped, other control characters dropped (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** Folds a line at 75 octets, never within a character (3.1). */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // A continuation begins with a space, which counts.
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  lines.push(current);
  return lines.join('\r\n');
}
