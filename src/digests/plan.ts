/** What becomes of a digest that has fallen due: post it, post it late, or let it go; and when it is due again. */
import type { Plan } from '../store/deliveries.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { LATE_WINDOW_MS, MARGIN_MS } from './limits.ts';
import { lastSlot, nextSlots, slotsBetween } from './schedule.ts';

/** `now` is in milliseconds since 1970. Of several slots missed the last one is posted, where it is not too late. */
export function planOf(due: Subscription, now: number): Plan {
  const planned = due.nextAt ?? now;
  const untilAt = now - MARGIN_MS;
  if (due.frequency === 'as-it-happens') return { deliver: { slot: planned, untilAt } };
  const [nextAt] = nextSlots(due, now);
  const next = nextAt === undefined ? {} : { nextAt };
  const latest = Math.max(planned, lastSlot(due, now) ?? planned);
  const between = slotsBetween(due, planned, latest);
  if (now - latest > LATE_WINDOW_MS[due.frequency]) {
    return { ...next, missed: { slot: latest, note: `missed while away: ${between + 1}` } };
  }
  const missed = between === 0 ? {} : { missed: { slot: planned, note: `missed while away: ${between}` } };
  return { ...next, ...missed, deliver: { slot: latest, untilAt } };
}
