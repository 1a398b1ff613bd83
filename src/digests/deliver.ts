/**
 * Brings one digest to its channel exactly once: look, compose, note that it may go out, post, record.
 * A process may end between any two steps. What it noted last tells the next one what to do; where a post may
 * have gone out, the platform is asked for its marker before anything is sent.
 */
import type { Destination, Poster, PostOutcome } from '../core/ports.ts';
import type { Reply } from '../core/reply.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Delivery, HeldDelivery } from '../store/deliveries.ts';
import type { News } from '../store/journal.ts';
import type { Store } from '../store/open-store.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { composeDigest } from './compose.ts';
import {
  BEHIND_MS,
  BEHIND_PAUSE_MS,
  CLOCK_SKEW_MS,
  LATE_WINDOW_MS,
  SPREAD_MS,
  STALL_MS,
  TURN_MS,
} from './limits.ts';
import type { Log } from './log.ts';
import type { Pace } from './pace.ts';

export interface Timing {
  /** See `limits.ts`; milliseconds. */
  readonly leaseMs: number;
  readonly postMs: number;
  readonly settleMs: number;
  readonly backoffMs: { readonly first: number; readonly last: number };
  readonly mostTries: number;
}

export interface DeliverParts {
  readonly store: Store;
  readonly knowledge: () => Knowledge;
  readonly posters: ReadonlyMap<string, Poster>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  readonly pace: Pace;
  /** Names this worker among all. */
  readonly holder: string;
  readonly timing: Timing;
  /** When this process began: what fell due before is looked for before it is sent. */
  readonly startedAt: number;
  sleep(ms: number): Promise<void>;
}

/** Takes one held delivery as far as it goes now. Throws only where the store cannot be reached. */
export async function deliver({ delivery, subscription }: HeldDelivery, parts: DeliverParts): Promise<void> {
  const poster = parts.posters.get(subscription.to.platform);
  if (!poster) return;
  if (await wasPosted(delivery, subscription, poster, parts)) return;
  if (subscription.pausedAt !== undefined) {
    return parts.store.deliveries.skip(delivery.id, parts.holder, 'paused', false);
  }
  if (isTooLate(delivery, subscription, parts.now())) {
    parts.log.warn(labels(delivery, subscription), 'digest let go: too late');
    return parts.store.deliveries.skip(delivery.id, parts.holder, 'too late', false);
  }
  const edition = await compose(delivery, subscription, parts);
  if (edition === 'behind') return postpone(delivery, parts, BEHIND_PAUSE_MS, 'waits for records');
  if (edition === 'silent') {
    return parts.store.deliveries.skip(delivery.id, parts.holder, 'nothing new', true);
  }
  const wait = await takeTurn(subscription.to, parts);
  if (wait > 0) {
    // Spread, so that those who wait for one workspace do not all come back at once.
    return postpone(delivery, parts, wait + parts.random() * SPREAD_MS, 'waits for its turn');
  }
  // The mark must be there before the post: from now on it may have gone out.
  if (!(await parts.store.deliveries.beginSending(delivery.id, parts.holder, parts.timing.leaseMs))) return;
  const outcome = await postWithin(poster, subscription.to, edition, delivery.id, parts.timing.postMs);
  await settle(delivery, subscription, outcome, poster, parts);
}

/** Looks for an earlier post of this slot where there may be one. True where there is nothing left to do now. */
async function wasPosted(
  delivery: Delivery,
  subscription: Subscription,
  poster: Poster,
  parts: DeliverParts,
): Promise<boolean> {
  const begun = delivery.state === 'sending';
  // A restored backup, or a disk that lost its last writes, may not know of a post made before this start.
  if (!begun && delivery.slot >= parts.startedAt) return false;
  const since = new Date(Math.min(delivery.slot, delivery.sendingAt ?? delivery.slot) - CLOCK_SKEW_MS);
  const found = await guarded(poster.find(subscription.to, delivery.id, since), parts.timing.postMs);
  if (found === 'none') return false;
  if (found !== 'unknown') {
    parts.log.info(labels(delivery, subscription), 'digest was posted already');
    await record(delivery, found.message, parts);
    return true;
  }
  if (!begun) return false;
  await tryAgain(delivery, subscription, poster, parts, {
    certain: false,
    cause: 'its post cannot be looked for now',
  });
  return true;
}

/** Waits for the turn to post; gives how long it would take where that is too long to wait for, else 0. */
async function takeTurn(to: Destination, { pace, now, sleep }: DeliverParts): Promise<number> {
  for (;;) {
    const asked = now();
    const wait = pace.take(to, asked, TURN_MS);
    if (wait > TURN_MS) return wait;
    if (wait > 0) await sleep(wait);
    // A process that stood still for a while would let out at once all who slept: they queue anew.
    if (now() - asked - wait <= STALL_MS) return 0;
  }
}

async function compose(
  delivery: Delivery,
  subscription: Subscription,
  { store, knowledge, now }: DeliverParts,
): Promise<Reply | 'behind' | 'silent'> {
  const news = await store.journal.between(delivery.sinceAt, delivery.untilAt);
  if (isBehind(knowledge(), news, now())) return 'behind';
  const { reply, isQuiet } = composeDigest(knowledge(), {
    settings: subscription,
    news,
    sinceAt: delivery.sinceAt,
    untilAt: delivery.untilAt,
    now: now(),
    ...(delivery.kind === 'now' ? {} : { slot: delivery.slot }),
  });
  const isSilent =
    isQuiet &&
    delivery.kind === 'planned' &&
    (subscription.quiet === 'skip' || subscription.frequency === 'as-it-happens');
  return isSilent ? 'silent' : reply;
}

/** Whether a replica has noted a record that this process has not loaded yet: then that one should write. */
function isBehind(knowledge: Knowledge, news: readonly News[], now: number): boolean {
  return news.some(({ id, changed, arrivedAt }) => {
    if (now - arrivedAt > BEHIND_MS) return false;
    const entry = knowledge.entry(id);
    return entry === undefined || (entry.changed ?? '') < changed;
  });
}

async function settle(
  delivery: Delivery,
  subscription: Subscription,
  outcome: PostOutcome,
  poster: Poster,
  parts: DeliverParts,
): Promise<void> {
  switch (outcome.kind) {
    case 'posted':
      parts.log.info(labels(delivery, subscription), 'digest posted');
      return record(delivery, outcome.message, parts);
    case 'gone':
      parts.log.warn({ ...labels(delivery, subscription), reason: outcome.reason }, 'digest paused');
      await parts.store.deliveries.fail(delivery.id, parts.holder, outcome.reason);
      await parts.store.subscriptions.pause(subscription.id, outcome.reason);
      return tellOwner(subscription, poster, pausedReply(subscription, outcome.reason));
    case 'unknown':
      return tryAgain(delivery, subscription, poster, parts, { certain: false, cause: outcome.cause });
    case 'retry':
      return tryAgain(delivery, subscription, poster, parts, {
        certain: true,
        cause: outcome.cause,
        ...(outcome.afterSeconds === undefined ? {} : { notBefore: outcome.afterSeconds * 1000 }),
      });
  }
}

async function tryAgain(
  delivery: Delivery,
  subscription: Subscription,
  poster: Poster,
  { store, holder, now, random, timing, log }: DeliverParts,
  { certain, cause, notBefore = 0 }: { certain: boolean; cause: string; notBefore?: number },
): Promise<void> {
  const tries = delivery.tries + 1;
  if (tries >= timing.mostTries) {
    log.error({ ...labels(delivery, subscription), tries, cause }, 'digest given up');
    const note = certain ? cause : `${cause}; it may have been posted`;
    await store.deliveries.fail(delivery.id, holder, note);
    return tellOwner(subscription, poster, givenUpReply(subscription, certain));
  }
  const doubled = Math.min(timing.backoffMs.last, timing.backoffMs.first * 2 ** delivery.tries);
  const jittered = doubled * (0.5 + random() / 2);
  const wait = Math.max(jittered, notBefore, certain ? 0 : timing.settleMs);
  log.warn({ ...labels(delivery, subscription), tries, cause }, 'digest will be tried again');
  await store.deliveries.putBack(delivery.id, holder, {
    dueAt: now() + Math.ceil(wait),
    certain,
    tried: true,
    note: cause,
  });
}

async function postpone(
  { id, state }: Delivery,
  { store, holder, now }: DeliverParts,
  wait: number,
  note: string,
): Promise<void> {
  const again = { dueAt: now() + Math.ceil(wait), certain: state === 'waiting', tried: false, note };
  await store.deliveries.putBack(id, holder, again);
}

/** The post is a fact; where the store does not take it now, the lease ends and the post is found by its marker. */
async function record(
  delivery: Delivery,
  message: string,
  { store, sleep, log }: DeliverParts,
): Promise<void> {
  for (const pause of [200, 1000, 5000, 0]) {
    try {
      return await store.deliveries.sent(delivery.id, message);
    } catch (error) {
      if (pause === 0) throw error;
      log.warn({ delivery: delivery.id }, 'the post could not be recorded yet');
      await sleep(pause);
    }
  }
}

function isTooLate({ slot, kind }: Delivery, { frequency }: Subscription, now: number): boolean {
  return kind === 'planned' && now - slot > LATE_WINDOW_MS[frequency];
}

/** A post that takes too long, or breaks its promise not to throw, has an unknown outcome. */
async function postWithin(
  poster: Poster,
  to: Destination,
  reply: Reply,
  marker: string,
  ms: number,
): Promise<PostOutcome> {
  const unknown = (cause: string): PostOutcome => ({ kind: 'unknown', cause });
  return within(ms, poster.post(to, reply, marker), unknown('no answer in time')).catch(() =>
    unknown('the poster failed'),
  );
}

function guarded(looking: ReturnType<Poster['find']>, ms: number): ReturnType<Poster['find']> {
  return within(ms, looking, 'unknown' as const).catch(() => 'unknown' as const);
}

async function within<T>(ms: number, work: Promise<T>, late: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, late);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function tellOwner({ owner, to }: Subscription, poster: Poster, reply: Reply): Promise<void> {
  if (owner !== undefined) await poster.tell(to, owner, reply).catch(() => {});
}

function pausedReply({ number }: Subscription, reason: string): Reply {
  return plainReply(
    `Digest ${number} is paused: ${reason}.`,
    `When that is mended, write there: /tiktok digest resume ${number}`,
  );
}

function givenUpReply({ number }: Subscription, certain: boolean): Reply {
  return plainReply(
    certain
      ? `Digest ${number} could not be posted this time: the platform did not take it, however often it was tried.`
      : `Whether digest ${number} was posted this time could not be found out, so it was not sent again.`,
    'The next one will come at its time, with what this one would have said.',
  );
}

function plainReply(headline: string, notice: string): Reply {
  return {
    kind: 'report',
    blocks: [
      { type: 'headline', text: headline, cites: [] },
      { type: 'notice', tone: 'info', text: notice, cites: [] },
    ],
    citations: [],
    entries: [],
    choices: [],
  };
}

function labels({ id, slot }: Delivery, { to }: Subscription): object {
  return { delivery: id, slot: new Date(slot).toISOString(), platform: to.platform };
}
