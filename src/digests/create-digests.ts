/** Runs the digests: looks what is due, delivers it, and hears of new knowledge. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../core/command.ts';
import type { Clock, Poster } from '../core/ports.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Store } from '../store/open-store.ts';
import { digestCommands } from './commands.ts';
import { type DeliverParts, deliver, type Timing } from './deliver.ts';
import {
  AT_ONCE,
  BACKOFF_MS,
  BATCH,
  FALL_MS,
  GATHER_MS,
  LEASE_MS,
  LONGEST_WAIT_MS,
  LOOK_MS,
  MOST_TRIES,
  POST_MS,
  SETTLE_MS,
} from './limits.ts';
import type { Log } from './log.ts';
import { createPace, type Pace } from './pace.ts';
import { planOf } from './plan.ts';
import { nextSlots } from './schedule.ts';
import { notedOf } from './substance.ts';

export interface DigestOptions {
  readonly store: Store;
  readonly knowledge: () => Knowledge;
  /** By platform; digests of other platforms are left to other processes. */
  readonly posters: ReadonlyMap<string, Poster>;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  /** Other times and rates than those of `limits.ts`, for tests. */
  readonly timing?: Partial<Timing & { readonly lookMs: number; readonly gatherMs: number }>;
  readonly pace?: Pace;
}

export interface Digests {
  readonly commands: readonly Command[];
  /** Notes the knowledge in force and begins to deliver what is due. Returns at once. */
  start(): void;
  /** Takes nothing new, finishes what is in the works, and returns. */
  stop(): Promise<void>;
  /** To be called after each reload: what is new is noted, and as-it-happens digests fall due. Never throws. */
  onKnowledge(before: Knowledge | undefined, after: Knowledge): Promise<void>;
  /** Delivers everything that is due now, and returns when it is done. */
  runDue(): Promise<void>;
  /** When it last looked without a fault what is due; for the health endpoint. */
  lastLook(): Date | undefined;
}

export function createDigests(options: DigestOptions): Digests {
  const { store, knowledge, posters, clock, log, timing = {} } = options;
  const now = () => clock().getTime();
  const platforms = [...posters.keys()];
  const parts: DeliverParts = {
    ...options,
    now,
    pace: options.pace ?? createPace(),
    holder: randomUUID(),
    startedAt: now(),
    timing: {
      leaseMs: LEASE_MS,
      postMs: POST_MS,
      settleMs: SETTLE_MS,
      backoffMs: BACKOFF_MS,
      mostTries: MOST_TRIES,
      ...timing,
    },
    sleep: (ms) => sleep(ms),
  };
  let stopping: AbortController | undefined;
  let running: Promise<void> | undefined;
  let looked: Date | undefined;

  /** What is noted must be told whatever happens, so it is tried until it succeeds or the process stops. */
  async function note(after: Knowledge): Promise<boolean> {
    try {
      const news = await store.journal.note(notedOf(after.entries), now() + (timing.gatherMs ?? GATHER_MS));
      if (news.length > 0) log.info({ news: news.length }, 'new in the knowledge');
      return true;
    } catch (error) {
      log.error({ err: error }, 'the knowledge could not be noted; trying again');
      return false;
    }
  }
  let noted = false;

  let fell = Number.NEGATIVE_INFINITY;
  async function letFall(): Promise<void> {
    fell = performance.now();
    for (;;) {
      const fallen = await store.deliveries.fallDue(platforms, BATCH, (due) => planOf(due, now()));
      if (fallen < BATCH || stopping?.signal.aborted) break;
    }
    looked = clock();
  }

  /** Delivers what is due on one platform; each has a lane of its own, so that a slow one holds up no other. */
  async function runLane(platform: string): Promise<void> {
    const inLane = new Set<Promise<void>>();
    while (!stopping?.signal.aborted) {
      if (performance.now() - fell > FALL_MS) await letFall();
      if (inLane.size >= AT_ONCE) await Promise.race(inLane);
      const most = AT_ONCE - inLane.size;
      const held = await store.deliveries.hold([platform], parts.holder, most, parts.timing.leaseMs);
      for (const one of held) {
        const work: Promise<void> = deliver(one, parts)
          .catch((error: unknown) =>
            log.error({ err: error, delivery: one.delivery.id }, 'digest interrupted'),
          )
          .finally(() => inLane.delete(work));
        inLane.add(work);
      }
      if (held.length > 0) continue;
      if (inLane.size === 0) break;
      await Promise.race(inLane);
    }
    await Promise.all(inLane);
  }

  /** A clock that ran far ahead for a while has put digests off that long: they are planned anew, once. */
  let mended = false;
  async function mendPlans(): Promise<void> {
    for (const { id, ...schedule } of await store.subscriptions.dueAfter(now() + LONGEST_WAIT_MS)) {
      await store.subscriptions.resume(id, nextSlots(schedule, now())[0]);
      log.warn({ subscription: id }, 'digest planned anew: it was due too far ahead');
    }
    mended = true;
  }

  async function runDue(): Promise<void> {
    if (!noted) noted = await note(knowledge());
    if (!mended) await mendPlans();
    await letFall();
    const lanes = await Promise.allSettled(platforms.map(runLane));
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async function run(signal: AbortSignal): Promise<void> {
    const lookMs = timing.lookMs ?? LOOK_MS;
    while (!signal.aborted) {
      let wait = lookMs;
      try {
        await runDue();
        const next = await store.subscriptions.nextDue(platforms);
        // What is due already and was not taken is in another worker's hands.
        if (next !== undefined && next > now()) wait = Math.min(lookMs, next - now());
      } catch (error) {
        log.error({ err: error }, 'digests cannot reach the store; trying again');
      }
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }

  return {
    commands: digestCommands({ store, posters, clock, log }),
    start() {
      if (running) return;
      stopping = new AbortController();
      running = run(stopping.signal);
    },
    async stop() {
      stopping?.abort();
      await running;
      running = undefined;
      stopping = undefined;
    },
    async onKnowledge(before, after) {
      if (before?.hash === after.hash) return;
      noted = await note(after);
    },
    runDue,
    lastLook: () => looked,
  };
}
