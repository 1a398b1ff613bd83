/**
 * `npm run bench:digests [-- COUNT]`: that many digests (10,000) fall due in the same minute, half of them on a
 * stand-in of Slack, half on one of Discord, which count what exceeds the platforms' limits. Real time, real HTTP,
 * the real knowledge, SQLite on disk.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeDigest } from '../src/digests/compose.ts';
import { createDigests } from '../src/digests/create-digests.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import type { DigestSettings } from '../src/store/subscriptions.ts';
import { httpPoster } from '../tests/chaos/http-poster.ts';

const count = Number(process.argv[2] ?? 10_000);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'bot-bench-'));
const clock = () => new Date();
const knowledge = loadKnowledge({ folder: path.join(root, 'knowledge'), cacheFolder: folder, now: clock() });

const standIn = spawn(process.execPath, [fileURLToPath(new URL('digests-stand-in.ts', import.meta.url))], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [address] = (await once(standIn.stdout, 'data')) as [Buffer];
const url = String(address).trim();

const times: Record<string, number[]> = {};
const store = timed(await openStore({ dataDir: folder, clock }));
const places = [[], ['EU'], ['US'], ['IN'], ['GB', 'CA']];
const settings = (i: number): DigestSettings => ({
  frequency: 'weekly',
  day: 1,
  time: '09:00',
  zone: 'UTC',
  places: places[i % places.length] ?? [],
  topics: [],
  quiet: 'short',
});
const minute = Math.ceil((Date.now() + count / 2) / 60_000) * 60_000;
const dueAt = Math.min(minute, Date.now() + count);
for (let i = 0; i < count; i += 1) {
  const platform = i % 2 ? 'slack' : 'discord';
  // Slack: four channels in each workspace; Discord: a channel in each server.
  const workspace = `W${platform === 'slack' ? Math.floor(i / 8) : i}`;
  const to = { platform, workspace, channel: `C${i}` } as const;
  const made = await store.subscriptions.add(
    { ...settings(i), to, nextAt: dueAt, sinceAt: dueAt - 7 * 86_400_000 },
    { channel: 5, workspace: 100 },
  );
  if (typeof made === 'string') throw new Error(made);
}

const sent: number[] = [];
const poster = (platform: string) => {
  const inner = httpPoster(`${url}/${platform}`, 10_000);
  const post: typeof inner.post = async (to, reply, marker) => {
    const outcome = await inner.post(to, reply, marker);
    if (outcome.kind === 'posted') sent.push(Date.now());
    return outcome;
  };
  return { ...inner, post };
};
const silent = () => {};
let again = 0;
const digests = createDigests({
  store,
  knowledge: () => knowledge,
  posters: new Map([
    ['slack', poster('slack')],
    ['discord', poster('discord')],
  ]),
  clock,
  random: Math.random,
  log: {
    info: silent,
    warn() {
      again += 1;
    },
    error: console.error,
  },
});

console.log(`${count} digests fall due at ${new Date(dueAt).toISOString()}`);
const memory: number[] = [];
let most = 0;
/** Memory in use once what is no longer needed has been dropped: what grows here would grow for ever. */
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
const sampler = setInterval(() => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  memory.push((heapUsed + external) / 2 ** 20);
  most = Math.max(most, process.memoryUsage().rss / 2 ** 20);
}, 2000);
digests.start();
while (((await store.deliveries.counts()).sent ?? 0) < count)
  await new Promise((done) => setTimeout(done, 500));
await digests.stop();
clearInterval(sampler);
standIn.stdin.write('report\n');
const [report] = (await once(standIn.stdout, 'data')) as [Buffer];

const third = Math.floor(memory.length / 3);
const late = sent.map((at) => (at - dueAt) / 1000);
console.log(
  `sent: ${sent.length} in ${Math.max(...late).toFixed(0)} s (median after ${middle(late).toFixed(0)} s)`,
);
console.log(`at the stand-in: ${String(report).trim()}; tried again: ${again}`);
console.log(
  `memory in use: first third ${middle(memory.slice(0, third)).toFixed(0)} MiB, last third ${middle(memory.slice(-third)).toFixed(0)} MiB; most resident ${most.toFixed(0)} MiB`,
);
for (const [name, all] of Object.entries(times)) console.log(`${name}: ${spread(all)}`);
const composing = Array.from({ length: 500 }, (_, i) => {
  const started = performance.now();
  const untilAt = Date.parse('2026-03-02T09:00:00Z') + i * 3_600_000;
  composeDigest(knowledge, {
    settings: settings(i),
    news: [],
    sinceAt: untilAt - 7 * 86_400_000,
    untilAt,
    now: untilAt,
  });
  return performance.now() - started;
});
console.log(`compose: ${spread(composing)}`);
await store.close();
standIn.kill();
rmSync(folder, { recursive: true, force: true });

/** The store, with the time that each step of a delivery takes. */
function timed(inner: Store): Store {
  const watch = <A extends unknown[], R>(name: string, work: (...given: A) => Promise<R>) => {
    return async (...given: A): Promise<R> => {
      const started = performance.now();
      const result = await work(...given);
      times[name] ??= [];
      times[name].push(performance.now() - started);
      return result;
    };
  };
  const { hold, beginSending, sent: record } = inner.deliveries;
  return {
    ...inner,
    deliveries: {
      ...inner.deliveries,
      hold: watch('claim', hold),
      beginSending: watch('note that it may go out', beginSending),
      sent: watch('record', record),
    },
  };
}

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function spread(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms (${all.length} times)`;
}
