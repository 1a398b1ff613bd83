/**
 * Times each report on the real knowledge: `npm run bench:reports`. The goal is under 50 ms, the first one included.
 * It is held against the thread's own processor time, which other work on the machine does not lengthen.
 */
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandContext } from '../src/core/command.ts';
import { parseCommand } from '../src/core/commands/parse.ts';
import { coreCommands } from '../src/core/commands/registry.ts';
import { suggestValues } from '../src/core/commands/suggest.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const GOAL_MS = 50;
const ROUNDS = 200;
const LINES = [
  'timeline',
  'timeline eu since 2024',
  'timeline us',
  'timeline page 70',
  'status',
  'status india',
  'map apps',
  'map devices',
  'fines',
  'upcoming',
  'compare us eu',
  'compare project texas and project clover',
  'sources pafaca',
  'topics',
  'help',
];

const folder = path.resolve(import.meta.dirname, '../knowledge');
const now = new Date();
const knowledge = loadKnowledge({ folder, cacheFolder: path.join(tmpdir(), 'tiktok-bot-test-cache'), now });
const context: CommandContext = {
  knowledge,
  now,
  setting: { platform: 'terminal', mayManage: true },
  ask: () => Promise.reject(new Error('bench: no questions here')),
  commands: coreCommands,
};

interface Times {
  readonly what: string;
  readonly first: number;
  readonly median: number;
  readonly p99: number;
}

async function time(what: string, run: () => unknown): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(start);
    times.push((user + system) / 1000);
  }
  const [first = Number.NaN, ...later] = times;
  const sorted = later.sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { what, first, median: at(0.5), p99: at(0.99) };
}

const rows: Times[] = [];
for (const line of LINES) {
  rows.push(
    await time(`/tiktok ${line}`, () => {
      const parsed = parseCommand(line, coreCommands, knowledge, now);
      if (parsed.kind === 'error') throw new Error(`bench: ${line} cannot be read; mend the line`);
      return parsed.command.run(parsed.values, context);
    }),
  );
}
for (const line of ['timeline eu flurb since 2024', 'status gremany']) {
  rows.push(await time(`misspelt: ${line}`, () => parseCommand(line, coreCommands, knowledge, now)));
}
const [, timeline] = coreCommands;
if (timeline) {
  for (const typed of ['', 'ger', 'gremany']) {
    rows.push(
      await time(`suggest place "${typed}"`, () => suggestValues(timeline, 'place', typed, knowledge, now)),
    );
  }
  rows.push(
    await time('suggest about "joint v"', () => suggestValues(timeline, 'about', 'joint v', knowledge, now)),
  );
}

const width = Math.max(...rows.map(({ what }) => what.length));
const ms = (value: number) => value.toFixed(2).padStart(8);
console.log(
  `${knowledge.entries.length} records, ${ROUNDS} rounds; milliseconds of processor time, reading the line included`,
);
console.log(`${''.padEnd(width)} ${'first'.padStart(8)} ${'median'.padStart(8)} ${'p99'.padStart(8)}`);
for (const { what, first, median, p99 } of rows) {
  console.log(`${what.padEnd(width)} ${ms(first)} ${ms(median)} ${ms(p99)}`);
}
const slow = rows.filter(({ first, p99 }) => Math.max(first, p99) > GOAL_MS);
console.log(
  slow.length === 0
    ? `All under ${GOAL_MS} ms.`
    : `Over ${GOAL_MS} ms: ${slow.map(({ what }) => what).join('; ')}`,
);
