import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, escapeText, foldLine, LINE_OCTETS } from '../../src/core/reports/calendar.ts';
import { upcomingReport } from '../../src/core/reports/upcoming.ts';
import { NOW, realKnowledge } from '../support/real-knowledge.ts';

const knowledge = realKnowledge();
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const unescapeText = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

describe('a calendar file', () => {
  const dated = knowledge.upcoming.filter(({ date }) => date !== undefined);
  const file = calendarFile(knowledge, NOW, dated);

  it('is valid iCalendar: CRLF, lines of at most 75 octets, balanced, with the properties that RFC 5545 asks for', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(LINE_OCTETS);
    const unfolded = unfold(file).trimEnd().split('\r\n');
    expect(unfolded.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:/),
    ]);
    expect(unfolded.every((line) => /^[A-Z-]+(?:;[A-Z]+=[A-Z]+)*:/.test(line))).toBe(true);
    const events = unfold(file)
      .split('BEGIN:VEVENT\r\n')
      .slice(1)
      .map((event) => event.split('END:VEVENT')[0] ?? '');
    expect(events).toHaveLength(dated.length);
    for (const event of events) {
      for (const property of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']) {
        expect(event.match(new RegExp(`^${property}[:;]`, 'gm')), property).toHaveLength(1);
      }
      const [, start = '', end = ''] =
        /DTSTART;VALUE=DATE:(\d{8})\r\nDTEND;VALUE=DATE:(\d{8})/.exec(event) ?? [];
      expect(end > start).toBe(true);
      expect(event).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    }
    expect(new Set(unfold(file).match(/^UID:.*$/gm)).size).toBe(dated.length);
  });

  it('covers the whole month of what is known to the month only, and says so', () => {
    const monthly = dated.find(({ date }) => date?.precision === 'month');
    const text = unfold(calendarFile(knowledge, NOW, monthly ? [monthly] : []));
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{6}01\r\nDTEND;VALUE=DATE:\d{6}01/);
    expect(text).toMatch(/Known to the month only/);
  });

  it('comes with the upcoming report, and only where something has a date', () => {
    const has = (places: string[]) =>
      upcomingReport(knowledge, NOW, places).blocks.some(({ type }) => type === 'file');
    expect(has([])).toBe(true);
    const undated = knowledge.upcoming.find(
      (entry) =>
        !entry.date &&
        !dated.some(({ places }) =>
          places.some((code) => entry.places.some((own) => knowledge.within(own).includes(code))),
        ),
    );
    expect(has([...(undated?.places ?? ['NOWHERE'])])).toBe(false);
  });

  it('folds any line at 75 octets without splitting a character, and unfolds to the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          const folded = foldLine(text);
          expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= LINE_OCTETS)).toBe(true);
          expect(unfold(folded)).toBe(text);
        },
      ),
    );
  });

  it('escapes any text so that it comes back the same, control characters apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[\r\n]|(?<!\\)(?:\\\\)*[;,]/);
        const expected = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        expect(unescapeText(escaped)).toBe(expected);
      }),
    );
  });
});
