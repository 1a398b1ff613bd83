/**
 * From gateway event to REST call, beside a discord.js bot that only echoes: the Discord room over a ready reply, and
 * the whole bot (real knowledge, SQLite); each in a process of its own, asked in turn. `npm run bench:discord [-- ROUNDS]`.
 * The clock runs from before the event is sent until the last byte of the call has come; what the stand-in then does
 * with the message is no part of it. The whole bot is asked ten questions that come again and again, which it may answer
 * from memory, and then questions none of which it was asked before.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readQuestions } from '../tests/eval/evaluate.ts';
import { MENTION, runCommand, write } from '../tests/support/discord/people.ts';
import { DiscordStandIn } from '../tests/support/discord/stand-in.ts';
import { TOKEN } from '../tests/support/discord/world.ts';

const ROUNDS = Number(process.argv[2] ?? 400);
const WARM_UP = 200;
/** Milliseconds between two commands where what a bot does after its answer is to be no part of the next one's time. */
const LEISURE = 10;
/** discord.js posts at most 50 messages a second. */
const MESSAGE_PACE = 25;
const GOAL = 1.2;

/** What many people ask. */
const POPULAR = [
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

/** All of the evaluation's questions that need no conversation, each once, in an order that mixes its files. */
const FRESH = [...new Set(readQuestions().flatMap((item) => ('q' in item ? [item.q] : [])))]
  .map((question) => ({ question, place: createHash('sha256').update(question).digest('hex') }))
  .toSorted((a, b) => (a.place < b.place ? -1 : 1))
  .map(({ question }) => question);
if (FRESH.length < 2 * (WARM_UP + ROUNDS))
  throw new Error(`bench: at most ${FRESH.length / 2 - WARM_UP} rounds`);

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
  const half = WARM_UP + ROUNDS;
  for (const [what, ask, pace, questions] of [
    ['slash, asked before', askCommand, 0, POPULAR],
    ['slash, asked before, at leisure', askCommand, LEISURE, POPULAR],
    ['mention, asked before', askMention, MESSAGE_PACE, POPULAR],
    ['slash, new questions', askCommand, 0, FRESH.slice(0, half)],
    ['mention, new questions', askMention, MESSAGE_PACE, FRESH.slice(half, 2 * half)],
  ] as const)
    console.log((await race(what, ask, pace, questions)).join('\n'));
} finally {
  for (const { child, standIn } of contestants) {
    child.kill();
    await standIn.close();
  }
  await rm(dataDir, { recursive: true, force: true });
}

/** Lets each contestant answer each question in turn; gives the rows to print. */
async function race(
  what: string,
  ask: (contestant: Contestant, question: string) => Promise<number>,
  pace: number,
  questions: readonly string[],
): Promise<readonly string[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const each of round % 2 === 0 ? contestants : contestants.toReversed()) {
      const took = await ask(each, questions[round % questions.length] ?? '');
      if (round >= WARM_UP) times.get(each.name)?.push(took);
      if (pace > 0) await pause(pace / 2);
    }
  const echo = at(times.get('echo') ?? [], 0.5);
  return [...times].map(([name, all]) => {
    const ratio = name === 'echo' ? '' : `, ${(at(all, 0.5) / echo).toFixed(2)} × echo (goal: ${GOAL})`;
    return `${line(what, name, all)}${ratio}`;
  });
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
  const { at: came } = await standIn.request(({ path }) => path.startsWith(`/interactions/${open.id}/`));
  return came - began;
}

/** Milliseconds from the event to the posted message. */
async function askMention({ standIn }: Contestant, question: string): Promise<number> {
  forget(standIn);
  const began = performance.now();
  write(standIn, `${MENTION} ${question}`);
  const { at: came } = await standIn.request(
    ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
  );
  return came - began;
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
  return `${what.padEnd(31)} ${name.padEnd(4)} median ${median.toFixed(2)} ms, 99th percentile ${late.toFixed(2)} ms, n = ${times.length}`;
}
