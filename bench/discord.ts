/**
 * From gateway event to REST call, beside a discord.js bot that only echoes: the Discord room over a ready reply, and
 * the whole bot (real knowledge, SQLite); each in a process of its own, asked in turn. `npm run bench:discord [-- ROUNDS]`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MENTION, runCommand, write } from '../tests/support/discord/people.ts';
import { DiscordStandIn } from '../tests/support/discord/stand-in.ts';
import { TOKEN } from '../tests/support/discord/world.ts';

const ROUNDS = Number(process.argv[2] ?? 300);
const WARM_UP = 60;
/** discord.js posts at most 50 messages a second. */
const MESSAGE_PACE = 25;
const GOAL = 1.2;

const QUESTIONS = [
  'Is TikTok banned in India?',
  'Who owns TikTok?',
  'What is Project Texas?',
  'When was TikTok fined by Ireland?',
  'Can the Chinese government see my data?',
  'Which countries ban TikTok?',
  'How much was TikTok fined in total?',
  'is it baned in nepal',
  'What is the minimum age in Australia?',
  'Why did Canada close the TikTok offices?',
];

interface Contestant {
  readonly name: string;
  readonly standIn: DiscordStandIn;
  readonly child: ChildProcess;
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-discord-'));
const contestants = await Promise.all([
  contestant('echo', ['bench/discord-echo.ts']),
  contestant('room', ['bench/discord-ours.ts', 'room']),
  contestant('all', ['bench/discord-ours.ts', 'all']),
]);

try {
  const rows: string[] = [];
  for (const [what, ask, paced] of [
    ['slash command', askCommand, 0],
    ['mention', askMention, MESSAGE_PACE],
  ] as const) {
    const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
    for (let round = -WARM_UP; round < ROUNDS; round++)
      for (const each of round % 2 === 0 ? contestants : contestants.toReversed()) {
        const took = await ask(each, QUESTIONS[Math.abs(round) % QUESTIONS.length] ?? '');
        if (round >= 0) times.get(each.name)?.push(took);
        if (paced > 0) await pause(paced / 2);
      }
    for (const [name, all] of times) rows.push(line(what, name, all));
    for (const name of ['room', 'all']) {
      const ratio = at(times.get(name) ?? [], 0.5) / at(times.get('echo') ?? [], 0.5);
      rows.push(`${what.padEnd(14)} ${name} / echo ${ratio.toFixed(2)} (medians; goal: at most ${GOAL})`);
    }
  }
  console.log(rows.join('\n'));
} finally {
  for (const { child, standIn } of contestants) {
    child.kill();
    await standIn.close();
  }
  await rm(dataDir, { recursive: true, force: true });
}

async function contestant(name: string, command: readonly string[]): Promise<Contestant> {
  const standIn = await DiscordStandIn.start({ unchecked: true });
  const child = spawn(process.execPath, [...command], {
    env: {
      ...process.env,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: standIn.apiUrl,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`bench: the bot “${name}” ended with ${code}`)));
  });
  ended.catch(() => undefined);
  await Promise.race([standIn.gateway.until(({ identified }) => identified > 0), ended]);
  await pause(3_000);
  return { name, standIn, child };
}

/** Milliseconds from the event to the callback. */
async function askCommand({ standIn }: Contestant, question: string): Promise<number> {
  forget(standIn);
  const began = performance.now();
  const open = runCommand(standIn, 'ask', { question });
  await standIn.request(({ path }) => path.startsWith(`/interactions/${open.id}/`));
  return performance.now() - began;
}

/** Milliseconds from the event to the posted message. */
async function askMention({ standIn }: Contestant, question: string): Promise<number> {
  forget(standIn);
  const began = performance.now();
  write(standIn, `${MENTION} ${question}`);
  await standIn.request(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
  return performance.now() - began;
}

function forget(standIn: DiscordStandIn): void {
  standIn.requests.length = 0;
  standIn.messages.length = 0;
  standIn.open.clear();
}

function at(times: readonly number[], quantile: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN;
}

function line(what: string, name: string, times: readonly number[]): string {
  const [median, late] = [at(times, 0.5), at(times, 0.99)];
  return `${what.padEnd(14)} ${name.padEnd(5)} median ${median.toFixed(2)} ms, 99th percentile ${late.toFixed(2)} ms, n = ${times.length}`;
}
