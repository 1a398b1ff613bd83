/**
 * `npm run bench:slack`: from an event received to `chat.postMessage` sent, this bot beside a Bolt app that only echoes,
 * in one run, over the same kind of socket, against the same stand-in of Slack, taking turns. The whole bot is measured
 * with ten questions that come again and again, and with questions none of which it was asked before; to tell the
 * adapter's part from the core's, also with those answers found beforehand, and with one short answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { startSlack } from '../src/adapters/slack/start-slack.ts';
import type { Bot } from '../src/core/bot.ts';
import { coreCommands } from '../src/core/commands/registry.ts';
import { createMemoryConversations } from '../src/core/conversation.ts';
import { createBot } from '../src/core/create-bot.ts';
import type { Reply } from '../src/core/reply.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { rememberLater } from '../src/store/remember-later.ts';
import { readQuestions } from '../tests/eval/evaluate.ts';
import { SlackStandIn } from '../tests/slack/stand-in.ts';
import { answerSaying, createFakeBot } from '../tests/support/fake-bot.ts';

const WARM_UP = 100;
const ROUNDS = 20;
const EVENTS_A_ROUND = 50;

/** What many people ask. */
const popular = [
  'Is TikTok banned in India?',
  'Why did Ireland fine TikTok?',
  'What is Project Texas?',
  'Who owns TikTok in the United States now?',
  'When did Canada ban TikTok on government devices?',
  'Which countries ban TikTok?',
  'How much has TikTok been fined in the EU?',
  'What does PAFACA say?',
  'can the chinese goverment see my data',
  'What happened in Nepal?',
];
/** All of the evaluation's questions that need no conversation, each once. */
const fresh = [...new Set(readQuestions().flatMap((item) => ('q' in item ? [item.q] : [])))];
if (fresh.length < WARM_UP + ROUNDS * EVENTS_A_ROUND) throw new Error('bench: too few questions');

interface Contender {
  readonly name: string;
  readonly slack: SlackStandIn;
  readonly questions: readonly string[];
  /** Events sent so far. */
  sent: number;
  readonly times: number[];
  readonly stop: () => Promise<void>;
}

const clock = () => new Date();
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const draw = () => Promise.reject(new Error('bench: nothing is drawn here'));

async function startEcho(): Promise<Contender> {
  const slack = await new SlackStandIn().listen();
  slack.keep = false;
  const app = new App({
    token: 'xoxb-bench',
    appToken: 'xapp-bench',
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.ts,
      text: event.text ?? '',
      unfurl_links: false,
      unfurl_media: false,
    });
  });
  await app.start();
  const stop = async () => void (await app.stop());
  return { name: 'Bolt app that echoes', slack, questions: popular, sent: 0, times: [], stop };
}

async function startOurs(
  name: string,
  questions: readonly string[],
  botOver: (store: Store) => Bot,
): Promise<Contender> {
  const slack = await new SlackStandIn().listen();
  slack.keep = false;
  const store = await openStore({ dataDir: path.join(folder, name), clock });
  const bot = botOver(store);
  const config = { botToken: 'xoxb-bench', appToken: 'xapp-bench', apiUrl: slack.apiUrl };
  const running = await startSlack({ config, bot, draw, ports: store, clock, log: quiet });
  const stop = async () => {
    await running.stop();
    await store.close();
  };
  return { name, slack, questions, sent: 0, times: [], stop };
}

let sent = 0;

/** Events come one by one with a rest between them, so that what a bot does after its post is not counted against the next. */
const REST_MS = 8;

/** Milliseconds from the frame's sending to the post's arrival, which both happen in this process. */
async function measure(contender: Contender): Promise<number> {
  const { slack, questions } = contender;
  const question = questions[contender.sent++ % questions.length];
  const id = ++sent;
  const ts = `18${String(id).padStart(8, '0')}.000100`;
  const channel = `C${id}`;
  const text = `<@UBOT> ${question}`;
  const event = { type: 'app_mention', user: 'U1', channel, ts, event_ts: ts, text };
  const authorizations = [{ team_id: 'T1', enterprise_id: null, is_enterprise_install: false }];
  const payload = { type: 'event_callback', team_id: 'T1', event_id: `Ev${id}`, authorizations, event };
  await new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
  const posted = new Promise<number>((resolve) => {
    slack.onArrival = () => resolve(performance.now());
  });
  const start = performance.now();
  slack.sendFrame(JSON.stringify({ type: 'events_api', envelope_id: `e${id}`, payload }));
  return (await posted) - start;
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const folder = mkdtempSync(path.join(tmpdir(), 'slack-bench-'));
const knowledge = loadKnowledge({
  folder: path.resolve(import.meta.dirname, '../knowledge'),
  cacheFolder: path.join(tmpdir(), 'tiktok-bench-cache'),
  now: clock(),
});
const wholeBot = (store: Store) =>
  createBot({
    knowledge: () => knowledge,
    clock,
    conversations: rememberLater(store.conversations, quiet.error),
    commands: coreCommands,
  });
const fake = createFakeBot();
const reply = answerSaying('TikTok is banned in India since June 2020.');
fake.reply = () => reply;

/** Gives in turn what the core answers to the new questions, without looking for it meanwhile. */
async function answeringBeforehand(): Promise<Bot> {
  const conversations = createMemoryConversations(clock);
  const core = createBot({ knowledge: () => knowledge, clock, conversations, commands: coreCommands });
  const setting = { platform: 'slack', user: 'U1', mayManage: false } as const;
  const replies: Reply[] = [];
  for (const question of fresh) replies.push(await core.ask(question, setting));
  const turns = replies.values();
  return { ...fake, ask: async () => turns.next().value ?? reply };
}

const echo = await startEcho();
const beforehand = await answeringBeforehand();
const contenders = [
  echo,
  await startOurs('this bot, whole', popular, wholeBot),
  await startOurs('this bot, whole, every question new', fresh, wholeBot),
  await startOurs('this bot, new questions, found beforehand', fresh, () => beforehand),
  await startOurs('this bot, one short answer', popular, () => fake),
];
for (const contender of contenders) for (let i = 0; i < WARM_UP; i++) await measure(contender);
for (let round = 0; round < ROUNDS; round++) {
  for (const contender of contenders) {
    for (let i = 0; i < EVENTS_A_ROUND; i++) contender.times.push(await measure(contender));
  }
}
const rows = contenders.map(({ name, times }) => ({
  '': name,
  events: times.length,
  'median ms': at(times, 0.5).toFixed(2),
  'p99 ms': at(times, 0.99).toFixed(2),
  'median to echo': (at(times, 0.5) / at(echo.times, 0.5)).toFixed(2),
  'p99 to echo': (at(times, 0.99) / at(echo.times, 0.99)).toFixed(2),
}));
console.table(rows);
for (const { stop, slack } of contenders) {
  await stop();
  await slack.close();
}
rmSync(folder, { recursive: true, force: true });
process.exit();
