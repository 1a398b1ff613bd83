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

/** Messages kept per channel: only long enough to see what a message replies to. */
const MESSAGES = 20;
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
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadMemberManager',
  'VoiceStateManager',
] as const;

/** A client that is not yet logged in. */
export function createClient(config: DiscordConfig, log: Log): Client {
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
      MessageManager: MESSAGES,
      UserManager: { maxSize: USERS, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: {
        maxSize: MEMBERS,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: 300, lifetime: 900 },
      threads: { interval: 3600, lifetime: 14_400 },
    },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
    ...(gatewayUrl === undefined ? {} : { ws: { buildStrategy: throughGateway(gatewayUrl) } }),
    ...(shards === undefined
      ? { shards: 'auto' as const }
      : {
          shards: Array.from({ length: shards.last - shards.first + 1 }, (_, index) => shards.first + index),
          shardCount: shards.total,
        }),
  });
  guardPackets(client, log);
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

interface Packet {
  readonly t?: string | null;
  readonly d?: {
    readonly channel_id?: string;
    readonly guild_id?: string;
    readonly mentions?: readonly { readonly id?: string }[];
  } | null;
}

type HandlePacket = (packet: Packet, ...rest: readonly unknown[]) => unknown;

/**
 * Mends two things about how discord.js takes events: one that it cannot read would end the process, and a mention in
 * a thread that was archived when the bot connected would be dropped, since the thread is not in its cache.
 * `handlePacket` is not part of its public types; where it should disappear, nothing is mended.
 */
function guardPackets(client: Client, log: Log): void {
  const manager: { handlePacket?: HandlePacket } = client.ws as object;
  const handle = manager.handlePacket?.bind(client.ws);
  if (handle === undefined) return;
  const drop = (packet: Packet, error: unknown): false => {
    log.warn({ ...loggable(error), event: packet?.t }, 'discord: an event could not be read and was dropped');
    return false;
  };
  const guarded: HandlePacket = (packet, ...rest) => {
    try {
      return handle(packet, ...rest);
    } catch (error) {
      return drop(packet, error);
    }
  };
  manager.handlePacket = (packet, ...rest) => {
    const thread = unknownThreadOf(packet, client);
    if (thread === undefined) return guarded(packet, ...rest);
    client.channels.fetch(thread).then(
      () => guarded(packet, ...rest),
      (error: unknown) => drop(packet, error),
    );
    return true;
  };
}

/** The channel of a message that mentions the bot where discord.js does not know it; undefined otherwise. */
function unknownThreadOf(packet: Packet | undefined, client: Client): string | undefined {
  if (packet?.t !== 'MESSAGE_CREATE' || !client.isReady()) return undefined;
  const { channel_id, guild_id, mentions } = packet.d ?? {};
  if (typeof channel_id !== 'string' || typeof guild_id !== 'string' || !Array.isArray(mentions))
    return undefined;
  const isForMe = mentions.some((user: { readonly id?: string } | null) => user?.id === client.user.id);
  return isForMe && !client.channels.cache.has(channel_id) ? channel_id : undefined;
}
