/** A process that runs digests until it is killed: started by the kill tests, with its options as JSON in its first argument. */
import { createDigests } from '../../src/digests/create-digests.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aKnowledge, anEvent } from '../digests/fixture.ts';
import { httpPoster } from './http-poster.ts';
import { CHAOS_TIMING } from './timing.ts';

export interface ReplicaOptions {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly slack: string;
  readonly discord: string;
}

const options = JSON.parse(process.argv[2] ?? '{}') as ReplicaOptions;
const clock = () => new Date();
const knowledge = aKnowledge([anEvent('an-event')]);
const store = await openStore({ ...options, clock });
const ignore = () => {};
const digests = createDigests({
  store,
  knowledge: () => knowledge,
  posters: new Map([
    ['slack', httpPoster(options.slack, CHAOS_TIMING.patienceMs)],
    ['discord', httpPoster(options.discord, CHAOS_TIMING.patienceMs)],
  ]),
  clock,
  random: Math.random,
  log: { info: ignore, warn: ignore, error: (details, text) => console.error(text, details) },
  timing: CHAOS_TIMING,
  pace: { take: () => 0 },
});
digests.start();
process.stdout.write('started\n');
