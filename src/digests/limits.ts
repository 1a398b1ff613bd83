/** The bounds of digests: how many, how often, how long. Milliseconds unless another unit is named. */
import type { Frequency } from '../store/subscriptions.ts';

/** The most digests of a channel, and of a workspace or server. */
export const MOST = { channel: 5, workspace: 100 } as const;

/** The most shown in the operator's terminal. */
export const MOST_LISTED = 500;

/** How long one worker holds a delivery. Longer than a post may take, so that no two workers post the same. */
export const LEASE_MS = 120_000;
/** How long a post may take before its outcome counts as unknown. */
export const POST_MS = 45_000;
/** How long to wait before looking for a post whose outcome is unknown: the platform may still be at it. */
export const SETTLE_MS = 15_000;
/** How far clocks may be apart, here and on the platform. */
export const CLOCK_SKEW_MS = 300_000;

/** Waits between tries double from the first to the last of these, each with jitter. */
export const BACKOFF_MS = { first: 5_000, last: 900_000 } as const;
/** Tries in vain before the owner is told: about an hour. */
export const MOST_TRIES = 10;

/** A digest posted later than this after its time says so. */
export const LATE_MARK_MS = 900_000;
/** A digest later than this is let go. */
export const LATE_WINDOW_MS: Readonly<Record<Frequency, number>> = {
  daily: 6 * 3_600_000,
  weekly: 24 * 3_600_000,
  monthly: 48 * 3_600_000,
  'as-it-happens': 24 * 3_600_000,
};

/** No digest waits longer than a month and a day for its next slot. */
export const LONGEST_WAIT_MS = 33 * 24 * 3_600_000;

/** As-it-happens: how long to gather what arrives, so that several records make one post, within the minute. */
export const GATHER_MS = 20_000;
/** What arrived in the last moments is left for the next digest, since another process may not have noted it fully. */
export const MARGIN_MS = 2_000;
/** How long a replica that has not yet loaded a record leaves the digest to one that has. */
export const BEHIND_MS = 600_000;
export const BEHIND_PAUSE_MS = 15_000;

/** How often to look what is due when nothing is known to fall due earlier. */
export const LOOK_MS = 5_000;
/** Digests in the works at once on one platform: keeps memory flat whatever falls due. */
export const AT_ONCE = 24;
/** How often new slots are looked for while others are in the works. */
export const FALL_MS = 1_000;
/** Subscriptions turned into deliveries in one transaction. */
export const BATCH = 200;

/**
 * Posts in one second. Slack: one a channel, several hundred a minute a workspace
 * (https://docs.slack.dev/apis/web-api/rate-limits). Discord: 50 requests for a bot, answers to people among them
 * (https://docs.discord.com/developers/topics/rate-limits), so that two replicas stay within; its library heeds
 * the limits of channels.
 */
export const RATES: Readonly<
  Record<string, { readonly all?: number; readonly workspace?: number; readonly channel: number }>
> = {
  slack: { workspace: 4, channel: 1 },
  discord: { all: 24, channel: 1 },
};

/** How long a delivery is held while it waits for its turn; one with a longer wait is put back. */
export const TURN_MS = 2_000;
export const SPREAD_MS = 8_000;
/** One who wakes up later than this has missed its turn. */
export const STALL_MS = 100;

/** What a digest shows at most, so that it is read in a minute. */
export const LINES = { news: 6, changed: 4, happened: 5, due: 4 } as const;
/** Characters of a line. */
export const LINE_LIMIT = 400;
/** Words in all lines together; the lines after are left to the buttons. */
export const WORDS = 220;
/** Events in the period that are enough to draw. */
export const ENOUGH_TO_DRAW = 5;
