/**
 * The composition root: reads the configuration, builds the parts, starts the adapters that have credentials and stops
 * them in reverse. Each part is imported when it is needed: `ask` loads neither Slack nor Discord, pictures nor the store.
 */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import type { AskArguments } from './adapters/terminal/arguments.ts';
import type { Config } from './config.ts';
import type { Bot } from './core/bot.ts';
import type { Command } from './core/command.ts';
import type { Draw } from './core/picture.ts';
import type { Clock, Conversations, Poster } from './core/ports.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Condition } from './ops/health.ts';
import type { Log } from './ops/log.ts';
import type { ReloadState } from './ops/reload.ts';
import type { Parts } from './ops/shutdown.ts';

// Compiled code and stripped types are kept, which halves the time to the first answer.
enableCompileCache(path.resolve(import.meta.dirname, '../node_modules/.cache/tiktok-regulation-bot/code'));

const clock: Clock = () => new Date();
/** One log and one drawing room for the process, made on need. */
let log: Promise<Log> | undefined;
let draw: Promise<Draw> | undefined;

try {
  const [task, ...rest] = process.argv.slice(2);
  if (task === 'ask') await ask(rest);
  else if (task === undefined || task === 'start') await start();
  else throw new Error(`main: there is no task "${task}"; use start or ask`);
} catch (error) {
  process.stderr.write(`${await lineOf(error)}\n`);
  process.exitCode = 1;
}

/** A question, a command, a chat or a stream of lines in the terminal. */
async function ask(args: readonly string[]): Promise<void> {
  const { readArguments } = await import('./adapters/terminal/arguments.ts');
  const asked = readArguments(args);
  const { readConfig } = await import('./config.ts');
  await openTerminal(readConfig(), asked);
}

/** Everything there are credentials for; the terminal where there are none. */
async function start(): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const config = readConfig();
  if (config.slack !== undefined || config.discord !== undefined) {
    await serve(config);
    return;
  }
  for (const notice of config.notices) process.stderr.write(`${notice}\n`);
  process.stderr.write(
    'No Slack or Discord credentials: this is the terminal chat. To connect, put SLACK_BOT_TOKEN and SLACK_APP_TOKEN, ' +
      'or DISCORD_TOKEN, into .env (.env.example tells where to find them).\n',
  );
  const { readArguments } = await import('./adapters/terminal/arguments.ts');
  await openTerminal(config, readArguments([]));
}

/** The terminal's doors: one question, JSON lines, piped lines, or the chat. */
async function openTerminal(config: Config, asked: AskArguments): Promise<void> {
  const { stdin, stdout, stderr } = process;
  // Whoever reads may leave at any time (`… | head`): that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { lookFor } = await import('./adapters/terminal/look.ts');
  const { bot, close } = await terminalBot(config, asked);
  try {
    if (asked.help) {
      const { usage } = await import('./adapters/terminal/arguments.ts');
      const { renderReply } = await import('./adapters/terminal/render-reply.ts');
      const { terminalSetting } = await import('./adapters/terminal/questions.ts');
      const look = lookFor(stdout, config.colour, { saving: 'flags', numbered: false });
      stdout.write(`${usage}\n${renderReply(await bot.command('help', terminalSetting()), look)}`);
    } else if (asked.words.length > 0) {
      const { askOnce } = await import('./adapters/terminal/ask-once.ts');
      const look = lookFor(stdout, config.colour, { saving: 'flags', numbered: false });
      await askOnce({ bot, asked, output: stdout, aside: stderr, look, draw: drawOnNeed });
    } else if (asked.json) {
      const { answerJson } = await import('./adapters/terminal/json-door.ts');
      await answerJson({ bot, input: stdin, output: stdout, explain: asked.explain });
    } else if (stdin.isTTY && stdout.isTTY) {
      const { openChat } = await import('./adapters/terminal/chat.ts');
      const look = () => lookFor(stdout, config.colour, { saving: 'chat', numbered: true });
      await openChat({
        bot,
        input: stdin,
        output: stdout,
        look,
        draw: drawOnNeed,
        onOpen: (end) => process.once('SIGTERM', end),
      });
    } else {
      const { answerLines } = await import('./adapters/terminal/line-door.ts');
      const look = lookFor(stdout, config.colour, { saving: 'none', numbered: true });
      await answerLines({ bot, input: stdin, output: stdout, look, explain: asked.explain });
    }
  } finally {
    await close();
  }
}

/** A bot for the terminal. The store is opened for the operator's digest commands only. */
async function terminalBot(
  config: Config,
  asked: AskArguments,
): Promise<{ readonly bot: Bot; readonly close: () => Promise<void> }> {
  const knowledge = await openKnowledgeOf(config);
  const { createMemoryConversations } = await import('./core/conversation.ts');
  const conversations = createMemoryConversations(clock);
  const onFault = async (fault: unknown): Promise<void> =>
    (await createLogOf(config)).error({ err: fault }, 'a reply failed');
  const build = (commands: readonly Command[]) =>
    buildBot(config, { knowledge: () => knowledge, conversations, commands, onFault });
  if (asked.words[0] !== 'digest') return { bot: await build([]), close: async () => {} };
  const log = await createLogOf(config);
  const { digestCommands } = await import('./digests/commands.ts');
  const store = await openStoreOf(config, log);
  return {
    bot: await build(digestCommands({ store, posters: new Map(), clock, log })),
    close: () => store.close(),
  };
}

/** Slack, Discord, the digests and the health endpoint, until a signal ends them. */
async function serve(config: Config): Promise<void> {
  const log = await createLogOf(config);
  for (const notice of config.notices) log.warn({}, notice);
  const { createParts, onStopSignal } = await import('./ops/shutdown.ts');
  const parts = createParts(log);
  const forget = onStopSignal((signal) => {
    log.info({ signal }, 'stopping');
    void parts.stop().then(forget);
  });
  try {
    await startParts(config, log, parts);
  } catch (error) {
    await parts.stop();
    forget();
    throw error;
  }
}

async function startParts(config: Config, log: Log, parts: Parts): Promise<void> {
  const { createLiveKnowledge } = await import('./ops/reload.ts');
  const live = createLiveKnowledge({
    first: await openKnowledgeOf(config),
    folder: config.knowledgeDir,
    open: () => openKnowledgeOf(config),
    clock,
    log,
  });
  const store = await openStoreOf(config, log);
  const { rememberLater } = await import('./store/remember-later.ts');
  const conversations = rememberLater(store.conversations, (cause) =>
    log.warn({ err: cause }, 'store: a turn was not remembered'),
  );
  parts.add('store', { stop: () => conversations.settled().then(() => store.close()) });

  const posters = new Map<string, Poster>();
  const { createMetrics } = await import('./ops/metrics.ts');
  const { digestCommands } = await import('./digests/commands.ts');
  const metrics = createMetrics();
  const bot = metrics.measure(
    await buildBot(config, {
      knowledge: live.current,
      conversations,
      commands: digestCommands({ store, posters, clock, log }),
      onFault: (fault) => log.error({ err: fault }, 'a reply failed'),
    }),
  );
  const { createDraw } = await import('./pictures/draw.ts');
  const shared = { bot, draw: createDraw({ loadNow: true }), ports: store, clock, log };
  const say = (line: string) => process.stdout.write(`${line}\n`);

  if (config.slack !== undefined) {
    const { startSlack } = await import('./adapters/slack/start-slack.ts');
    const { oauth, ...rest } = config.slack;
    const slack = await startSlack({ ...shared, config: { ...rest, ...oauth } });
    parts.add('slack', slack);
    posters.set('slack', slack.poster);
    say(slack.connectedAs);
  }
  if (config.discord !== undefined) {
    const { startDiscord } = await import('./adapters/discord/start-discord.ts');
    const discord = await startDiscord({ ...shared, config: config.discord });
    parts.add('discord', discord);
    posters.set('discord', discord.poster);
    say(discord.connectedAs);
  }

  const { createDigests } = await import('./digests/create-digests.ts');
  const digests = createDigests({
    store,
    knowledge: live.current,
    posters,
    clock,
    random: Math.random,
    log,
  });
  live.onChange((before, after) => digests.onKnowledge(before, after));
  digests.start();
  parts.add('digests', digests);
  live.start();
  parts.add('knowledge', live);

  if (config.healthPort !== undefined) {
    const { startHealth } = await import('./ops/health.ts');
    const checks = new Map<string, () => Condition | Promise<Condition>>([
      ['knowledge', () => ({ well: true, details: knowledgeDetails(live.current(), live.state()) })],
      ['store', () => store.ping().then(() => ({ well: true, details: { kind: store.kind } }))],
      ['digests', () => ({ well: true, details: { lastLook: digests.lastLook() ?? null } })],
    ]);
    const health = await startHealth({ port: config.healthPort, checks, metrics });
    parts.add('health', health);
    say(health.connectedAs);
  }
  const knowledge = live.current();
  say(`Knowledge: ${knowledge.entries.length} records, ${knowledge.sources.length} sources`);
}

function knowledgeDetails(knowledge: Knowledge, state: ReloadState) {
  return { hash: knowledge.hash, records: knowledge.entries.length, ...state };
}

async function openKnowledgeOf({ knowledgeDir, cacheDir }: Config): Promise<Knowledge> {
  const { openKnowledge } = await import('./knowledge/open.ts');
  return openKnowledge({
    folder: knowledgeDir,
    ...(cacheDir === undefined ? {} : { cacheFolder: cacheDir }),
    now: clock(),
  });
}

async function buildBot(
  { cacheDir }: Config,
  given: {
    readonly knowledge: () => Knowledge;
    readonly conversations: Conversations;
    readonly commands: readonly Command[];
    readonly onFault: (fault: unknown) => void;
  },
): Promise<Bot> {
  const [{ createBot }, { coreCommands }, { createReadingShelf }] = await Promise.all([
    import('./core/create-bot.ts'),
    import('./core/commands/registry.ts'),
    import('./ops/reading-shelf.ts'),
  ]);
  const shelf = cacheDir === undefined ? {} : { shelf: createReadingShelf(cacheDir) };
  return createBot({ ...given, ...shelf, clock, commands: [...coreCommands, ...given.commands] });
}

async function openStoreOf(config: Config, log: Log) {
  const { openStore } = await import('./store/open-store.ts');
  return openStore({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    clock,
    encryptionKey: config.encryptionKey,
    keepQuestionsDays: config.keepQuestionsDays,
    onTrouble: (cause) => log.warn({ err: cause }, 'store: trouble'),
  });
}

function createLogOf({ logLevel: level, secrets }: Config): Promise<Log> {
  log ??= import('./ops/log.ts').then(({ createLog }) => createLog({ level, secrets }));
  return log;
}

async function drawOnNeed(...given: Parameters<Draw>): ReturnType<Draw> {
  draw ??= import('./pictures/draw.ts').then(({ createDraw }) => createDraw());
  return (await draw)(...given);
}

/** What ends the program, in words for a person: our own errors say what to do; others keep their stack. */
async function lineOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return `main: ${String(error)}`;
  const ours = /^(?:ask|config|discord|health|knowledge|main|slack|store): /.test(error.message);
  if (ours) return error.message;
  // The log takes out what is secret, whatever a library put into its message.
  const { createLog } = await import('./ops/log.ts');
  (log === undefined ? createLog({ level: 'fatal' }) : await log).fatal(
    { err: error },
    'main: unexpected fault',
  );
  return 'main: ended by an unexpected fault; please report what the log says above';
}
