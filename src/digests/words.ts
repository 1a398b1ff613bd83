/** What digests say of themselves: their schedule, their filters, their times. */

import type { MomentsBlock } from '../core/reply.ts';
import { listed, placeName } from '../core/reports/parts.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { showDate } from '../knowledge/partial-date.ts';
import type { DigestSettings, Frequency } from '../store/subscriptions.ts';
import { localDay, nextSlots } from './schedule.ts';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "Daily", "Weekly" …: as a heading. */
export const FREQUENCY_NAMES: Readonly<Record<Frequency, string>> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  'as-it-happens': 'As-it-happens',
};

/** "every Monday at 09:00 (Europe/Berlin)". */
function describeSchedule({ frequency, day, time, zone }: DigestSettings): string {
  const at = `at ${time} (${zone})`;
  switch (frequency) {
    case 'daily':
      return `every day ${at}`;
    case 'weekly':
      return `every ${WEEKDAYS[(day ?? 1) - 1]} ${at}`;
    case 'monthly':
      return `every month on ${describeDate(day ?? 1)} ${at}`;
    case 'as-it-happens':
      return 'within a minute of a record’s arrival';
  }
}

function describeDate(day: number): string {
  if (day === 31) return 'the last day';
  return day > 28 ? `day ${day} (or the last day)` : `day ${day}`;
}

/** "the European Union and India; children’s safety", or undefined where all is wanted. */
export function describeFilter(
  knowledge: Knowledge,
  { places, topics }: Pick<DigestSettings, 'places' | 'topics'>,
): string | undefined {
  const parts = [
    listed(places.map((code) => placeName(knowledge, code))),
    listed(topics.map((id) => knowledge.topic(id)?.name ?? id)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** One digest in one line. */
export function describeDigest(knowledge: Knowledge, settings: DigestSettings): string {
  const about = describeFilter(knowledge, settings) ?? 'all places and topics';
  const quiet =
    settings.frequency === 'as-it-happens'
      ? ''
      : settings.quiet === 'skip'
        ? '; silent when nothing is new'
        : '; one line when nothing is new';
  return `${FREQUENCY_NAMES[settings.frequency]}, ${describeSchedule(settings)}: ${about}${quiet}.`;
}

/** The next three times, to be shown in the reader's own zone; undefined for as-it-happens. */
export function nextTimes(settings: DigestSettings, now: number): MomentsBlock | undefined {
  const slots = nextSlots(settings, now, 3);
  if (slots.length === 0) return undefined;
  return {
    type: 'moments',
    title: 'Next three posts',
    items: slots.map((slot, index) => ({
      label: ['First', 'Second', 'Third'][index] ?? '',
      instant: new Date(slot).toISOString(),
      zone: settings.zone,
    })),
  };
}

/** "16 to 23 November 2026": the days from one moment to another in a zone. */
export function describePeriod(since: number, until: number, zone: string): string {
  const [from, to] = [localDay(since, zone), localDay(until, zone)];
  if (from === to) return showDate(to);
  const words = showDate(from).split(' ');
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  return `${words.slice(0, shared).join(' ')} to ${showDate(to)}`;
}
