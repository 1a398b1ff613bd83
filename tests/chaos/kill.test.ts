import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type ChaosResult, runChaos } from './run-chaos.ts';

/** `npm run test:chaos` sets the number; the suite's own run is short. */
const kills = Number(process.env.CHAOS_KILLS ?? 6);
const timeout = 60_000 + kills * 5_000;

let postgres: TestPostgres;
const folder = mkdtempSync(path.join(tmpdir(), 'bot-chaos-'));
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A failing run is told from its seed; a passing one must hold for any. */
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));

it.concurrent(
  'loses nothing and posts nothing twice when one process with SQLite is killed at random instants',
  async ({ expect }) => {
    const result = await runChaos({ dataDir: folder, replicas: 1, kills, digests: 8, random: seeded(seed) });
    report('SQLite, one process', result);
    expect({ seed, lost: result.lost, double: result.double, notSent: result.notSent }).toEqual({
      seed,
      lost: [],
      double: [],
      notSent: 0,
    });
  },
  timeout,
);

it.concurrent(
  'loses nothing and posts nothing twice when two replicas with PostgreSQL are killed and lose their connections',
  async ({ expect }) => {
    const databaseUrl = await postgres.newDatabase();
    const result = await runChaos({
      databaseUrl,
      dataDir: folder,
      replicas: 2,
      kills,
      digests: 8,
      random: seeded(seed + 1),
      onKill: async (count) => {
        if (count % 3 === 0) await postgres.cutConnections(databaseUrl);
      },
    });
    report('PostgreSQL, two replicas', result);
    expect({ seed, lost: result.lost, double: result.double, notSent: result.notSent }).toEqual({
      seed,
      lost: [],
      double: [],
      notSent: 0,
    });
  },
  timeout,
);

function report(name: string, { kills: killed, slots, lost, double, troubles, seconds }: ChaosResult): void {
  if (process.env.CHAOS_KILLS === undefined) return;
  const made = Object.entries(troubles).map(([what, count]) => `${what} ${count}`);
  console.log(
    `${name}: ${killed} kills, ${slots} slots, ${lost.length} lost, ${double.length} double, ${seconds} s (${made.join(', ')})`,
  );
}

/** mulberry32: the same numbers for the same seed. */
function seeded(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
