/** A small Discord: a server with channels and people, and the events that happen in it. */

export const DISCORD_EPOCH = 1_420_070_400_000;

/** Ids as Discord makes them: times with a counter, so that later ones are greater. */
export function createSnowflakes(now: () => number = Date.now): (at?: number) => string {
  let count = 0n;
  return (at = now()) => ((BigInt(at - DISCORD_EPOCH) << 22n) | (count++ & 0xfffn)).toString();
}

export const BOT = {
  id: '800000000000000001',
  username: 'tiktok-rules',
  discriminator: '0',
  bot: true,
  avatar: null,
  global_name: null,
};
/** The token that the stand-in takes. */
export const TOKEN = 'ODAwMDAwMDAwMDAwMDAwMDAx.stand-in.token';
export const APPLICATION = '800000000000000001';
export const GUILD = '700000000000000001';
export const CHANNELS = {
  general: '710000000000000001',
  thread: '710000000000000002',
  post: '710000000000000003',
  forum: '710000000000000004',
  voice: '710000000000000005',
  readOnly: '710000000000000006',
  noFiles: '710000000000000007',
  direct: '710000000000000008',
  locked: '710000000000000009',
  noHistory: '710000000000000010',
  /** A thread that was archived when the bot connected: the server's data does not name it. */
  archived: '710000000000000011',
} as const;
export const ANNA = person('720000000000000001', 'anna');
export const BEN = person('720000000000000002', 'ben');
/** Manages the server. */
export const MODERATOR = person('720000000000000003', 'mo');
const MODERATORS = '730000000000000001';
export const SOME_ROLE = '730000000000000002';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly avatar: null;
  readonly global_name: string | null;
  readonly bot?: boolean;
}

function person(id: string, name: string): User {
  return { id, username: name, discriminator: '0', avatar: null, global_name: name };
}

const BIT = {
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
};
const EVERYONE = BIT.viewChannel | BIT.sendMessages | BIT.attachFiles | BIT.readHistory | BIT.sendInThreads;
const MANAGES = EVERYONE | BIT.manageChannels | BIT.manageGuild | BIT.manageMessages;

/** The permissions of a person in a channel, as interactions tell them. */
export function permissionsOf(user: User): string {
  return (user.id === MODERATOR.id ? MANAGES : EVERYONE).toString();
}

export function memberOf(user: User): object {
  return {
    user,
    roles: user.id === MODERATOR.id ? [MODERATORS] : [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

const role = (id: string, name: string, permissions: bigint): object => ({
  id,
  name,
  permissions: permissions.toString(),
  position: name === '@everyone' ? 0 : 1,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: true,
  flags: 0,
});

interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly parent_id?: string;
  readonly denied?: bigint;
}

const LIST: readonly Channel[] = [
  { id: CHANNELS.general, type: 0, name: 'general' },
  { id: CHANNELS.forum, type: 15, name: 'questions' },
  { id: CHANNELS.voice, type: 2, name: 'talk' },
  { id: CHANNELS.readOnly, type: 0, name: 'news', denied: BIT.sendMessages },
  { id: CHANNELS.noFiles, type: 0, name: 'plain', denied: BIT.attachFiles },
  { id: CHANNELS.noHistory, type: 0, name: 'new', denied: BIT.readHistory },
];
const THREADS: readonly Channel[] = [
  { id: CHANNELS.thread, type: 11, name: 'a thread', parent_id: CHANNELS.general },
  { id: CHANNELS.post, type: 11, name: 'a post', parent_id: CHANNELS.forum },
  { id: CHANNELS.archived, type: 11, name: 'an old thread', parent_id: CHANNELS.general },
  { id: CHANNELS.locked, type: 11, name: 'a locked thread', parent_id: CHANNELS.general },
];

export function channelType(id: string): number {
  return [...LIST, ...THREADS].find((channel) => channel.id === id)?.type ?? 1;
}

export function channelOf(id: string, guild: string | undefined = GUILD): object {
  const channel = [...LIST, ...THREADS].find((candidate) => candidate.id === id);
  if (channel === undefined) return { id, type: 1, recipients: [ANNA] };
  const { denied = 0n, ...rest } = channel;
  const isThread = channel.type === 11;
  return {
    ...rest,
    guild_id: guild,
    position: 0,
    permission_overwrites: denied === 0n ? [] : [{ id: guild, type: 0, allow: '0', deny: denied.toString() }],
    ...(isThread
      ? {
          owner_id: ANNA.id,
          message_count: 1,
          member_count: 1,
          total_message_sent: 1,
          thread_metadata: {
            archived: false,
            locked: false,
            auto_archive_duration: 1440,
            archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
          },
        }
      : {}),
  };
}

/** The server as `GUILD_CREATE` tells it. */
export function guildOf(id: string): object {
  return {
    id,
    name: 'A server',
    owner_id: MODERATOR.id,
    roles: [
      role(id, '@everyone', EVERYONE),
      role(MODERATORS, 'moderators', MANAGES),
      role(SOME_ROLE, 'some', 0n),
    ],
    channels: LIST.map((channel) => channelOf(channel.id, id)),
    threads: THREADS.filter(({ id: thread }) => thread !== CHANNELS.archived).map((channel) =>
      channelOf(channel.id, id),
    ),
    members: [memberOf(BOT)],
    member_count: 4,
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    mfa_level: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
  };
}
