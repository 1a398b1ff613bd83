import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readSpan, showSpan } from '../../src/core/commands/spans.ts';
import { isRealDay, showDate } from '../../src/knowledge/partial-date.ts';

// A Monday.
const now = new Date('2026-11-23T12:00:00Z');

describe('a span as people write it', () => {
  it.each([
    ['eu since 2024', '2024-01-01', undefined, 'eu'],
    ['children 2023-2025', '2023-01-01', '2025-12-31', 'children'],
    ['2023–2025', '2023-01-01', '2025-12-31', ''],
    ['2023-24', '2023-01-01', '2024-12-31', ''],
    ['2020 2022', '2020-01-01', '2022-12-31', ''],
    ['since march', '2026-03-01', undefined, ''],
    ['since dec', '2025-12-01', undefined, ''],
    ['last month', '2026-10-01', '2026-10-31', ''],
    ['last week', '2026-11-16', '2026-11-22', ''],
    ['this year', '2026-01-01', '2026-12-31', ''],
    ['last year', '2025-01-01', '2025-12-31', ''],
    ['the past year', '2025-11-23', '2026-11-23', ''],
    ['the last two years', '2024-11-23', '2026-11-23', ''],
    ['past 6 months', '2026-05-23', '2026-11-23', ''],
    ['next month', '2026-12-01', '2026-12-31', ''],
    ['from 1 May 2024 to june 2025', '2024-05-01', '2025-06-30', ''],
    ['between march and june 2025', '2025-03-01', '2025-06-30', ''],
    ['march-june 2025', '2025-03-01', '2025-06-30', ''],
    ['from november to february', '2025-11-01', '2026-02-28', ''],
    ['between 2023 and 2025 in france', '2023-01-01', '2025-12-31', 'in france'],
    ['2023 to now', '2023-01-01', '2026-11-23', ''],
    ['since 2021 until march 2022', '2021-01-01', '2022-03-31', ''],
    ['before 2024', undefined, '2023-12-31', ''],
    ['after March 2024', '2024-04-01', undefined, ''],
    ['until June 2025', undefined, '2025-06-30', ''],
    ['Q3 2024', '2024-07-01', '2024-09-30', ''],
    ['in the first half of 2025', '2025-01-01', '2025-06-30', ''],
    ['summer 2023', '2023-06-01', '2023-08-31', ''],
    ['2024-05', '2024-05-01', '2024-05-31', ''],
    ['eu 2024-01-01 to 2024-12-31', '2024-01-01', '2024-12-31', 'eu'],
    ['on 1st of May 2024', '2024-05-01', '2024-05-01', ''],
    ['May 1, 2024', '2024-05-01', '2024-05-01', ''],
    ['5/13/2024', '2024-05-13', '2024-05-13', ''],
    ['1.5.2024', '2024-05-01', '2024-05-01', ''],
    ['3 weeks ago', '2026-11-02', '2026-11-02', ''],
    ['since 29 February 2024', '2024-02-29', undefined, ''],
    ['Who fined TikTok in April', '2026-04-01', '2026-04-30', 'Who fined TikTok'],
    ['seit März 2024', '2024-03-01', undefined, ''],
    ['desde 2023 hasta 2024', '2023-01-01', '2024-12-31', ''],
    ['de 2023 a 2025', '2023-01-01', '2025-12-31', ''],
    ["l'année dernière", '2025-01-01', '2025-12-31', ''],
    ['im Jahr 2023', '2023-01-01', '2023-12-31', ''],
    ['2025-2023', '2023-01-01', '2025-12-31', ''],
  ])('%s', (text, from, to, rest) => {
    const expected = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), rest };
    expect(readSpan(text, now)).toEqual(expected);
  });

  it.each([
    'what may happen in india',
    'is it banned in India today',
    'who will march against the ban',
    'HB 2023 passed',
    'Online Safety Act 2023',
    'a $2024 fine',
    '2000 fines',
    '10,000 users',
    '30 February 2024',
    'under 16s',
    '',
  ])('is not seen in: %s', (text) => {
    expect(readSpan(text, now)).toBeUndefined();
  });

  it('keeps the rest of the text as it was written', () => {
    expect(readSpan('EU Fines SINCE 2024 in Irland’s courts', now)).toEqual({
      from: '2024-01-01',
      rest: 'EU Fines in Irland’s courts',
    });
  });

  it('never throws, has real days, and begins before it ends', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...'since from to until before after between and in last next past this month year week march may 2024 2023 31 1st of the Q1 q4 february june 0 12 13 2024-02-30 2024-13-01 99/99/2024 now today - – .. ago two days'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const span = readSpan(text, now);
          if (!span) return;
          for (const day of [span.from, span.to]) if (day !== undefined) expect(isRealDay(day)).toBe(true);
          if (
            span.from !== undefined &&
            span.to !== undefined &&
            !/before|until|after|since|from/i.test(text)
          ) {
            expect(span.from <= span.to).toBe(true);
          }
          expect(span.rest.length).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads a text of ten thousand characters without hanging', () => {
    for (const piece of ['from ', '1 ', 'march - ', '2024-', ' ', 'since the ', "l'"]) {
      const text = piece.repeat(10_000 / piece.length);
      expect(() => readSpan(text, now)).not.toThrow();
    }
  });
});

describe('a date alone', () => {
  it('is read only when nothing else stands there', () => {
    expect(readDate('March 2024', now)).toEqual({ first: '2024-03-01', last: '2024-03-31' });
    expect(readDate('March 2024 in France', now)).toBeUndefined();
  });
});

describe('a span in words', () => {
  it.each([
    [{ from: '2024-01-01', to: '2024-12-31' }, 'in 2024'],
    [{ from: '2024-02-01', to: '2024-02-29' }, 'in February 2024'],
    [{ from: '2024-05-01', to: '2024-05-01' }, 'on 1 May 2024'],
    [{ from: '2024-05-01', to: '2026-11-23' }, 'from 1 May 2024 to today'],
    [{ from: '2024-05-01' }, 'since 1 May 2024'],
    [{ to: '2024-05-01' }, 'until 1 May 2024'],
    [{}, ''],
  ])('%j is "%s"', (span, shown) => {
    expect(showSpan(span, showDate, now)).toBe(shown);
  });
});
