/** The discord.js client: least intents, bounded memory. */
import {
  Client,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  type WebSocketManagerOptions,
} from 'discord.js';
import type { DiscordConfig } from './config.ts';
import type { Log } from './log.ts';
import { createRequest } from './request.ts';
import { type Listeners, takePackets } from './take-packets.ts';

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

/** A client that is not yet logged in; `listeners` hear of every message and interaction once it is ready. */
export function createClient(config: DiscordConfig, log: Log, listeners: Listeners): Client {
  const { shards, apiUrl, gatewayUrl, followThreads } = config;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(followThreads === true ? [GatewayIntentBits.MessageContent] : []),
    ],
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
  takePackets(client, log, listeners);
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
