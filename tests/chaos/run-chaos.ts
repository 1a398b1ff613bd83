/** Kills replicas at random instants while digests fall due, and counts what the platforms got. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { markerOf } from '../../src/store/deliveries.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';
import type { ReplicaOptions } from './replica.ts';
import { startStandIn } from './stand-in.ts';
import { CHAOS_TIMING } from './timing.ts';

export interface ChaosOptions {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly replicas: number;
  readonly kills: number;
  /** Digests on each of the two platforms. */
  readonly digests: number;
  readonly random: () => number;
  /** Called now and then, for troubles of the caller's own making. */
  readonly onKill?: (kills: number) => Promise<void>;
}

export interface ChaosResult {
  readonly kills: number;
  readonly slots: number;
  readonly lost: readonly string[];
  readonly double: readonly string[];
  readonly troubles: Readonly<Record<string, number>>;
  /** Deliveries not closed, or closed otherwise than by a post. */
  readonly notSent: number;
  readonly seconds: number;
  /** What the replicas wrote on standard error. */
  readonly errors: string;
}

const REPLICA = fileURLToPath(new URL('./replica.ts', import.meta.url));
/** A replica is killed after at most so many requests to the platforms, and so much time. */
const BUSY_REQUESTS = 8;
const LIFE_MS = 3000;
const LINGER_MS = 60;
/** After the last kill, everything must be finished within this time. */
const FINISH_MS = 60_000;

export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { random } = options;
  const started = performance.now();
  const trouble = { trouble: 0.3, random, hangMs: 2 * CHAOS_TIMING.patienceMs };
  const slack = await startStandIn({ kind: 'slack', ...trouble });
  const discord = await startStandIn({ kind: 'discord', ...trouble });
  // This process looks on: its own connection is not among those that are cut.
  const watched = options.databaseUrl && { databaseUrl: `${options.databaseUrl}?application_name=spared` };
  const store = await openStore({ dataDir: options.dataDir, clock: () => new Date(), ...watched });
  const errors: string[] = [];
  const replicaOptions: ReplicaOptions = {
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    dataDir: options.dataDir,
    slack: slack.url,
    discord: discord.url,
  };
  const slots: { readonly subscription: string; readonly slot: number }[] = [];
  const digests: Subscription[] = [];
  const arm = async (digest: Subscription) => {
    const slot = Date.now() + Math.floor(random() * 800);
    await store.subscriptions.change(digest.id, digest, { nextAt: slot, sinceAt: 0 });
    slots.push({ subscription: digest.id, slot });
  };
  for (let i = 0; i < options.digests * 2; i += 1) {
    const made = await store.subscriptions.add(
      {
        to: { platform: i % 2 ? 'slack' : 'discord', workspace: 'W', channel: `C${i}` },
        frequency: 'weekly',
        day: 1,
        time: '09:00',
        zone: 'UTC',
        places: [],
        topics: [],
        quiet: 'short',
        sinceAt: 0,
      },
      { channel: 1, workspace: options.digests },
    );
    if (typeof made === 'string') throw new Error(made);
    digests.push(made);
    await arm(made);
  }
  /** Lets those that have been posted fall due again; one call at a time, so that no slot is replaced by another. */
  let rearming = Promise.resolve();
  const rearm = () => {
    rearming = rearming.then(rearmOnce);
    return rearming;
  };
  const rearmOnce = async () => {
    for (const digest of digests) {
      const { nextAt = 0 } = (await store.subscriptions.get(digest.id)) ?? {};
      const [last] = await store.deliveries.history(digest.id, 1);
      const isWaiting = nextAt <= Date.now() + 60_000;
      if (!isWaiting && (last === undefined || last.state === 'sent')) await arm(digest);
    }
  };

  const running = new Set<ChildProcess>();
  const startReplica = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [REPLICA, JSON.stringify(replicaOptions)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    child.on('exit', () => running.delete(child));
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return child;
  };
  const end = async (child: ChildProcess) => {
    const exited =
      child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };

  /** Until it has been at work for a few requests, and then a random moment more: a kill in idleness proves nothing. */
  const liveForAWhile = async () => {
    const requests = () => slack.requests() + discord.requests();
    const wanted = requests() + 1 + random() * BUSY_REQUESTS;
    const end = performance.now() + LIFE_MS;
    while (requests() < wanted && performance.now() < end) {
      await rearm();
      await sleep(10);
    }
    await sleep(random() * LINGER_MS);
  };

  let kills = 0;
  const killOneAfterTheOther = async () => {
    while (kills < options.kills) {
      const child = await startReplica();
      await liveForAWhile();
      kills += 1;
      await end(child);
      await options.onKill?.(kills);
      await rearm();
    }
  };
  await Promise.all(Array.from({ length: options.replicas }, killOneAfterTheOther));

  slack.calm();
  discord.calm();
  for (let i = 0; i < options.replicas; i += 1) await startReplica();
  const posted = ({ subscription, slot }: (typeof slots)[number]) => {
    const marker = markerOf(subscription, slot);
    return (slack.posts.get(marker) ?? 0) + (discord.posts.get(marker) ?? 0);
  };
  const open = async () => {
    const { waiting = 0, sending = 0 } = await store.deliveries.counts();
    return waiting + sending + slots.filter((slot) => posted(slot) === 0).length;
  };
  const deadline = performance.now() + FINISH_MS;
  while ((await open()) > 0 && performance.now() < deadline) await sleep(50);
  // What would be posted twice would be posted now.
  await sleep(2 * CHAOS_TIMING.leaseMs);
  await Promise.all([...running].map(end));

  const { sent = 0, ...others } = await store.deliveries.counts();
  const name = ({ subscription, slot }: (typeof slots)[number]) => `${subscription} ${slot}`;
  const result: ChaosResult = {
    kills,
    slots: slots.length,
    lost: slots.filter((slot) => posted(slot) === 0).map(name),
    double: slots.filter((slot) => posted(slot) > 1).map(name),
    troubles: sum(slack.troubles, discord.troubles),
    notSent: Object.values(others).reduce((all, count) => all + count, 0) + Math.abs(sent - slots.length),
    seconds: Math.round((performance.now() - started) / 1000),
    errors: errors.join(''),
  };
  await store.close();
  await Promise.all([slack.close(), discord.close()]);
  return result;
}

function sum(...all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const counts of all) {
    for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
  }
  return total;
}
