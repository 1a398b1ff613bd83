/** Connects the bot to Discord and wires its listeners. */
import { type Client, Events, PermissionFlagsBits, Status } from 'discord.js';
import type { Bot } from '../../core/bot.ts';
import type { Draw } from '../../core/picture.ts';
import type { Clock, Poster, Running } from '../../core/ports.ts';
import { answerInteraction } from './answer-interaction.ts';
import { answerMessage } from './answer-message.ts';
import { createClient } from './client.ts';
import type { DiscordConfig } from './config.ts';
import type { After, Context, Ports } from './context.ts';
import { failureOf, loggable } from './failures.ts';
import { createHandled } from './handled.ts';
import type { Log } from './log.ts';
import { createPoster } from './poster.ts';
import { isOutOfDate } from './register.ts';
import { registrationOf } from './registration.ts';
import type { Listeners } from './take-packets.ts';

export interface DiscordParts {
  readonly config: DiscordConfig;
  readonly bot: Bot;
  readonly draw: Draw;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly log: Log;
  /** Delays work; `setTimeout` by default. */
  readonly after?: After;
}

/** Milliseconds that answers under way get when the program stops. */
const GRACE = 5_000;
/** Close codes after which Discord lets nobody in again. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [
    4004,
    'the token was refused; copy it again from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN',
  ],
  [4010, 'the shard range is wrong; check the first, last and total shard'],
  [4011, 'the bot is in too many servers for one shard; run more shards'],
  [
    4014,
    'the MESSAGE CONTENT intent is not switched on; switch it on at https://discord.com/developers/applications (Bot, Privileged Gateway Intents) or turn following of threads off',
  ],
]);

const afterTimeout: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Connects and answers until `stop` is called. Resolves when every server's data has arrived.
 * @throws a plain error where Discord refuses the token, the intents or the shards
 */
export async function startDiscord(parts: DiscordParts): Promise<Running & { readonly poster: Poster }> {
  const { config, bot, draw, ports, clock, log, after = afterTimeout } = parts;
  let listeners: Listeners | undefined;
  const client = createClient(config, log, {
    onMessage: (message) => listeners?.onMessage(message),
    onInteraction: (interaction) => listeners?.onInteraction(interaction),
  });
  const handled = createHandled();
  const underWay = new Set<Promise<unknown>>();
  const follow = (work: Promise<unknown>): void => {
    underWay.add(work);
    work.finally(() => underWay.delete(work)).catch(() => undefined);
  };
  let lost = false;
  const unauthorised = (): void => {
    if (lost) return;
    lost = true;
    log.error({}, `discord: ${REFUSALS.get(4004)}`);
    void client.destroy();
  };
  const contextOf = (ready: Client<true>): Context => ({
    client: ready,
    bot,
    draw,
    ports,
    handled,
    clock,
    log,
    after,
    unauthorised,
    followThreads: config.followThreads ?? false,
  });
  const ready = await connect(client, config, log, (connected) => {
    const context = contextOf(connected);
    listeners = {
      onMessage: (message) => follow(answerMessage(message, context)),
      onInteraction: (interaction) => follow(answerInteraction(interaction, context)),
    };
  });
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    listeners = undefined;
    if (!lost)
      await Promise.race([
        Promise.all([Promise.allSettled([...underWay]), reconnected(ready)]),
        grace(after),
      ]);
    await client.destroy();
  };
  const outOfDate = await registrationNotice(ready, config, bot, log);
  return {
    connectedAs: `Discord: connected as ${ready.user.tag} in ${ready.guilds.cache.size} servers${outOfDate}`,
    poster: createPoster({
      rest: ready.rest,
      me: () => ready.user.id,
      readsHistory: (channel) => readsHistory(ready, channel),
      draw,
      log,
    }),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

function grace(after: After): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  after(GRACE, resolve);
  return promise;
}

/**
 * Resolves when no shard is on its way back: discord.js, destroyed in the midst of connecting, leaves a connection
 * that nobody closes and whose failure would end the process.
 */
function reconnected(client: Client<true>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (client.ws.shards.every((shard) => shard.status === Status.Ready)) resolve();
  };
  client.on(Events.ShardResume, look);
  client.on(Events.ShardReady, look);
  look();
  return promise;
}

function readsHistory(client: Client<true>, id: string): boolean {
  const channel = client.channels.cache.get(id);
  if (channel === undefined) return false;
  if (channel.isDMBased()) return true;
  return (
    channel
      .permissionsFor(client.user)
      ?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory]) ?? false
  );
}

/** Logs in; `listen` runs as soon as the client is ready, before any event that waited for that. */
async function connect(
  client: Client,
  { token }: DiscordConfig,
  log: Log,
  listen: (ready: Client<true>) => void,
): Promise<Client<true>> {
  const { promise, resolve, reject } = Promise.withResolvers<Client<true>>();
  const refused = (code: number): Error =>
    new Error(`discord: ${REFUSALS.get(code) ?? `the gateway closed for good (${code})`}`);
  let connected = false;
  client.once(Events.ClientReady, (ready) => {
    connected = true;
    listen(ready);
    resolve(ready);
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    if (connected) log.error({ shard, code }, refused(code).message);
    else reject(refused(code));
  });
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ ...loggable(error), shard }, 'discord: the gateway failed'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'discord: reconnecting'));
  client.on(Events.ShardResume, (shard, missed) => log.info({ shard, missed }, 'discord: resumed'));
  client.on(Events.Error, (error) => log.warn(loggable(error), 'discord: the client failed'));
  client.on(Events.Warn, () => log.warn({}, 'discord: the library warns'));
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.info({ route, wait: timeToReset, global }, 'discord: waiting for a rate limit'),
  );
  client.login(token).catch((error: unknown) => {
    const isToken =
      (error as { code?: unknown }).code === 'TokenInvalid' || failureOf(error).kind === 'unauthorised';
    reject(
      isToken
        ? refused(4004)
        : new Error('discord: could not connect; check the network and DISCORD_API_URL', { cause: error }),
    );
  });
  try {
    return await promise;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** Words for the start line where the registered commands are not today's; empty where they are, or cannot be asked. */
async function registrationNotice(
  client: Client<true>,
  config: DiscordConfig,
  bot: Bot,
  log: Log,
): Promise<string> {
  try {
    const wanted = registrationOf(bot.commands);
    if (!(await isOutOfDate(client.rest, client.application.id, wanted, config.guildId))) return '';
    log.warn({}, 'discord: the slash commands are out of date; run npm run discord:register');
    return '; the slash commands are out of date, run npm run discord:register';
  } catch (error) {
    log.warn(loggable(error), 'discord: could not check whether the slash commands are up to date');
    return '';
  }
}
