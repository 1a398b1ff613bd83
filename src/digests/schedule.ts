/**
 * When a digest falls due: croner and IANA zones. A local time that a clock change skips falls on the first moment
 * after the gap, one that comes twice on the first of the two; a month's day that it lacks on its last day.
 */
import { Cron } from 'croner';
import type { DigestSettings } from '../store/subscriptions.ts';

export type Schedule = Pick<DigestSettings, 'frequency' | 'day' | 'time' | 'zone'>;

const DAY_MS = 86_400_000;
/** How long one period is at most; for the first digest, which has no predecessor. */
const PERIOD_MS = { daily: DAY_MS, weekly: 7 * DAY_MS, monthly: 31 * DAY_MS, 'as-it-happens': 0 } as const;
/** A clock change may put two days' slots further apart than a day. */
const SLACK_MS = 2 * DAY_MS;

/** The next slots strictly after a moment, in milliseconds since 1970; none for as-it-happens. */
export function nextSlots(schedule: Schedule, after: number, count = 1): readonly number[] {
  const slots: number[] = [];
  let from = after;
  while (slots.length < count) {
    const moments = cronsOf(schedule).flatMap((cron) => cron.nextRun(new Date(from))?.getTime() ?? []);
    if (moments.length === 0) break;
    from = Math.min(...moments);
    slots.push(from);
  }
  return slots;
}

/** The last slot at or before a moment; undefined for as-it-happens. */
export function lastSlot(schedule: Schedule, at: number): number | undefined {
  let last: number | undefined;
  let [next] = nextSlots(schedule, at - PERIOD_MS[schedule.frequency] - SLACK_MS);
  while (next !== undefined && next <= at) {
    last = next;
    [next] = nextSlots(schedule, next);
  }
  return last;
}

/** How many slots lie in (after, until]. */
export function slotsBetween(schedule: Schedule, after: number, until: number): number {
  let count = 0;
  let [next] = nextSlots(schedule, after);
  while (next !== undefined && next <= until && count < 1000) {
    count += 1;
    [next] = nextSlots(schedule, next);
  }
  return count;
}

/** Where the first digest begins to look: one period before its first slot. */
export function firstSince(schedule: Schedule, now: number): number {
  const [first = now] = nextSlots(schedule, now);
  return Math.min(now, first - PERIOD_MS[schedule.frequency]);
}

/** Whether this is a zone that times can be reckoned in. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function localDay(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

const kept = new Map<string, Cron>();
const KEPT = 5000;

/** Making one reads the zone's rules, so those in use are kept. */
function cron(pattern: string, zone: string): Cron {
  const key = `${pattern} ${zone}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const made = new Cron(pattern, { timezone: zone, mode: '6-part', paused: true });
  kept.set(key, made);
  return made;
}

function cronsOf({ frequency, day, time, zone }: Schedule): readonly Cron[] {
  const [hour = 9, minute = 0] = time.split(':').map(Number);
  const at = `0 ${minute} ${hour}`;
  if (frequency === 'as-it-happens') return [];
  if (frequency === 'daily') return [cron(`${at} * * *`, zone)];
  // croner counts from Sunday as 0 and takes 7 for it too.
  if (frequency === 'weekly') return [cron(`${at} * * ${day ?? 1}`, zone)];
  const date = day ?? 1;
  if (date <= 28) return [cron(`${at} ${date} * *`, zone)];
  if (date === 31) return [cron(`${at} L * *`, zone)];
  return [cron(`${at} ${date} 1,3-12 *`, zone), cron(`${at} L 2 *`, zone)];
}
