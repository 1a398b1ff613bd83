/** The discord.js client: least intents, no pings, bounded memory. */
import {
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
  type WebSocketManagerOptions,
} from 'discord.js';
import type { DiscordConfig } from './config.ts';
import { loggable } from './failures.ts';
import type { Log } from './log.ts';
import { isMessage, type Message } from './read-message.ts';
import { createRequest } from './request.ts';

/** People kept in all, and members per server. */
const USERS = 200;
const MEMBERS = 20;

const NEVER = [
  'AutoModerationRuleManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildInviteManager',
  'GuildScheduledEventManager',
  'GuildStickerManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadMemberManager',
  'VoiceStateManager',
] as const;

/** A client that is not yet logged in; `onMessage` hears of every message once it is ready. */
export function createClient(config: DiscordConfig, log: Log, onMessage: OnMessage): Client {
  const { shards, apiUrl, gatewayUrl, followThreads } = config;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(followThreads === true ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without this the first direct message of a person, whose channel is not known yet, would be dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // An answer to a message that was deleted meanwhile is still an answer.
    failIfNotExists: false,
    // discord.js sends a request again after a 5xx or a time-out: with a nonce that cannot post twice.
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...Object.fromEntries(NEVER.map((name) => [name, 0])),
      UserManager: { maxSize: USERS, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: {
        maxSize: MEMBERS,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      threads: { interval: 3600, lifetime: 14_400 },
    },
    rest: { makeRequest: createRequest(), ...(apiUrl === undefined ? {} : { api: apiUrl }) },
    ...(gatewayUrl === undefined ? {} : { ws: { buildStrategy: throughGateway(gatewayUrl) } }),
    ...(shards === undefined
      ? { shards: 'auto' as const }
      : {
          shards: Array.from({ length: shards.last - shards.first + 1 }, (_, index) => shards.first + index),
          shardCount: shards.total,
        }),
  });
  takePackets(client, log, onMessage);
  return client;
}

type BuildStrategy = WebSocketManagerOptions['buildStrategy'];

/** Connects to `url` in place of the address that Discord's API gives. */
function throughGateway(url: string): BuildStrategy {
  return (manager) => {
    const ask = manager.fetchGatewayInformation.bind(manager);
    manager.fetchGatewayInformation = async (force) => ({ ...(await ask(force)), url });
    return new SimpleShardingStrategy(manager);
  };
}

export type OnMessage = (message: Message) => void;

interface Packet {
  readonly t?: string | null;
  readonly d?: unknown;
}

type HandlePacket = (packet?: Packet, ...rest: readonly unknown[]) => unknown;

/**
 * Changes two things about how discord.js takes events. Messages are taken as they come: most are not for the bot, and
 * for each discord.js would make and keep a message, an author and a member. And an event that cannot be read is
 * dropped; it would end the process. `handlePacket` is not part of the library's public types.
 */
function takePackets(client: Client, log: Log, onMessage: OnMessage): void {
  const manager: { handlePacket?: HandlePacket } = client.ws as object;
  const handle = manager.handlePacket?.bind(client.ws);
  if (handle === undefined)
    throw new Error(
      'discord: this version of discord.js takes events in another way; install the one in package.json',
    );
  manager.handlePacket = (packet, ...rest) => {
    try {
      // Before that, discord.js keeps what comes until all servers are known.
      if (packet?.t !== 'MESSAGE_CREATE' || !client.isReady()) return handle(packet, ...rest);
      if (!isMessage(packet.d)) throw new TypeError('discord: a message lacks what every message has');
      onMessage(packet.d);
      // Without a packet it goes on with those it kept.
      return handle();
    } catch (error) {
      log.warn(
        { ...loggable(error), event: packet?.t },
        'discord: an event could not be read and was dropped',
      );
      return false;
    }
  };
}
