/** Keeps posts within the platforms' rates: on the whole, in a workspace and in a channel. */
import type { Destination } from '../core/ports.ts';
import { RATES } from './limits.ts';

export interface Pace {
  /** Takes the next turn for this destination: how many milliseconds to wait for it. Takes none where that is more than `most`. */
  take(to: Destination, now: number, most: number): number;
}

/** How many moments are remembered; those that have passed are dropped first. */
const REMEMBERED = 20_000;

export function createPace(rates: typeof RATES = RATES): Pace {
  /** When the next post may go, by what is paced. */
  const free = new Map<string, number>();
  return {
    take(to, now, most) {
      const rate = rates[to.platform];
      if (!rate) return 0;
      const bucket = (key: string, perSecond = Number.POSITIVE_INFINITY) => ({ key, gap: 1000 / perSecond });
      const workspace = `${to.platform} ${to.workspace}`;
      const all = bucket(to.platform, rate.all);
      const paced = [
        all,
        bucket(workspace, rate.workspace),
        bucket(`${workspace} ${to.channel}`, rate.channel),
      ].filter(({ gap }) => gap > 0);
      const at = Math.max(now, ...paced.map(({ key }) => free.get(key) ?? now));
      const wait = Math.ceil(at - now);
      if (wait > most) return wait;
      for (const { key, gap } of paced) {
        // A channel that must wait does not hold up the platform's other channels.
        free.set(key, (key === all.key ? Math.max(now, free.get(key) ?? now) : at) + gap);
      }
      if (free.size > REMEMBERED) {
        for (const [key, moment] of free) if (moment <= now) free.delete(key);
      }
      return wait;
    },
  };
}
