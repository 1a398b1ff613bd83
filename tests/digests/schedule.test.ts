import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { firstSince, lastSlot, nextSlots, type Schedule, slotsBetween } from '../../src/digests/schedule.ts';

/** Both hemispheres, halves and quarters of hours, changes at midnight, Lord Howe's half hour, and none at all. */
const zones = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'UTC',
];

const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    frequency: fc.constantFrom('daily', 'weekly', 'monthly'),
    // Times at which clocks change come up often.
    time: fc.oneof(times, fc.constantFrom('00:00', '00:30', '01:45', '02:00', '02:15', '02:30', '03:00')),
    zone: fc.constantFrom(...zones),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(
    ({ day, ...rest }) => ({ ...rest, day: rest.frequency === 'weekly' ? (day % 7) + 1 : day }) as Schedule,
  );

const moments = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2035, 11, 31) });

/** The slots of the next days reckoned day by day with luxon. */
function reckoned({ frequency, day = 1, time, zone }: Schedule, after: number, days: number): number[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const slots: number[] = [];
  let date = DateTime.fromMillis(after, { zone }).startOf('day').minus({ days: 1 });
  for (let i = 0; i < days + 3; i += 1) {
    const wanted =
      frequency === 'daily' ||
      (frequency === 'weekly' && date.weekday === day) ||
      (frequency === 'monthly' && date.day === Math.min(day, date.daysInMonth ?? 31));
    if (wanted) slots.push(firstMoment(date, hour, minute));
    date = date.plus({ days: 1 });
  }
  return slots.filter((slot) => slot > after);
}

/** The first moment of that local day whose clock shows the time or, where that is skipped, the first after the gap. */
function firstMoment(date: DateTime, hour: number, minute: number): number {
  const minutes = hour * 60 + minute;
  const { year, month, day } = date;
  const local = Date.UTC(year, month - 1, day);
  const shown = (at: number) => {
    const there = DateTime.fromMillis(at, { zone: date.zoneName ?? 'UTC' });
    return (
      (Date.UTC(there.year, there.month - 1, there.day) - local) / 60_000 + there.hour * 60 + there.minute
    );
  };
  // No zone is more than 15 hours from UTC, and clocks change on the quarter: its last minute tells of all of it.
  const start = local - 15 * 3_600_000;
  for (let at = start; ; at += 900_000) {
    if (shown(at + 840_000) < minutes) continue;
    for (let fine = at; ; fine += 60_000) if (shown(fine) >= minutes) return fine;
  }
}

describe('the schedule', () => {
  it('agrees with an independent reckoning in every zone until 2035', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, after) => {
        const days = schedule.frequency === 'monthly' ? 70 : schedule.frequency === 'weekly' ? 22 : 4;
        const expected = reckoned(schedule, after, days).slice(0, 2);
        expect(nextSlots(schedule, after, expected.length)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with it around every change of the clocks', () => {
    const changes = zones.flatMap((zone) => {
      const found: { zone: string; at: number }[] = [];
      let at = DateTime.utc(2026).setZone(zone);
      for (let i = 0; i < 365; i += 1) {
        const next = at.plus({ hours: 24 });
        if (next.offset !== at.offset) found.push({ zone, at: at.toMillis() });
        at = next;
      }
      return found;
    });
    expect(changes.length).toBeGreaterThan(20);
    for (const { zone, at } of changes) {
      for (const time of ['00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '03:00']) {
        const schedule: Schedule = { frequency: 'daily', time, zone };
        const after = at - 86_400_000;
        const expected = reckoned(schedule, after, 3).slice(0, 3);
        expect({ zone, time, slots: nextSlots(schedule, after, 3) }).toEqual({ zone, time, slots: expected });
      }
    }
  });

  it('posts once a day when the clocks go forward and when they go back', () => {
    const berlin: Schedule = { frequency: 'daily', time: '02:30', zone: 'Europe/Berlin' };
    expect(nextSlots(berlin, Date.parse('2026-03-28T12:00Z'), 2).map(iso)).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(nextSlots(berlin, Date.parse('2026-10-24T12:00Z'), 2).map(iso)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('takes the last day of a month that lacks the 29th, 30th or 31st', () => {
    const days = (day: number) =>
      nextSlots({ frequency: 'monthly', day, time: '12:00', zone: 'UTC' }, Date.UTC(2027, 11, 31, 13), 4).map(
        (slot) => iso(slot).slice(5, 10),
      );
    expect(days(29)).toEqual(['01-29', '02-29', '03-29', '04-29']);
    expect(days(30)).toEqual(['01-30', '02-29', '03-30', '04-30']);
    expect(days(31)).toEqual(['01-31', '02-29', '03-31', '04-30']);
    const [february] = nextSlots(
      { frequency: 'monthly', day: 29, time: '12:00', zone: 'UTC' },
      Date.UTC(2027, 1, 1),
    );
    expect(iso(february ?? 0).slice(0, 10)).toBe('2027-02-28');
  });

  it('finds the last slot, and counts those between, consistently with the next ones', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, after) => {
        const [first = 0, second = 0, third = 0] = nextSlots(schedule, after, 3);
        expect(lastSlot(schedule, second)).toBe(second);
        expect(lastSlot(schedule, second - 1)).toBe(first);
        expect(slotsBetween(schedule, first, third)).toBe(2);
        expect(firstSince(schedule, after)).toBeLessThanOrEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it('has no slots as it happens', () => {
    const schedule: Schedule = { frequency: 'as-it-happens', time: '09:00', zone: 'UTC' };
    expect(nextSlots(schedule, 0, 3)).toEqual([]);
    expect(lastSlot(schedule, 0)).toBeUndefined();
  });
});

function iso(at: number): string {
  return new Date(at).toISOString();
}
