/** What people do in the stand-in: write, run commands, press buttons. */
import type { DiscordStandIn, Kept, Open } from './stand-in.ts';
import {
  ANNA,
  APPLICATION,
  BOT,
  CHANNELS,
  channelOf,
  channelType,
  GUILD,
  memberOf,
  permissionsOf,
  type User,
} from './world.ts';

const MESSAGE_CONTENT = 1 << 15;

export interface Written {
  readonly by?: User;
  readonly channel?: string;
  /** The message replied to; `ping` (the default) mentions its author. */
  readonly repliesTo?: Kept;
  readonly ping?: boolean;
  readonly mentions?: readonly User[];
  readonly roles?: readonly string[];
  readonly everyone?: boolean;
  readonly webhook?: string;
  readonly type?: number;
  readonly direct?: boolean;
  readonly stickers?: number;
  /** The shard that gets it. */
  readonly shard?: number;
}

/** The text that mentions the bot. */
export const MENTION = `<@${BOT.id}>`;

/** Somebody writes a message; gives it back as Discord sends it. */
export function write(standIn: DiscordStandIn, content: string, written: Written = {}): Kept {
  const { by = ANNA, direct = false, repliesTo, ping = true, type = repliesTo ? 19 : 0, shard } = written;
  const channel = written.channel ?? (direct ? CHANNELS.direct : CHANNELS.general);
  const mentions = [
    ...(written.mentions ?? []),
    ...(content.includes(MENTION) ? [BOT] : []),
    ...(repliesTo !== undefined && ping ? [repliesTo.author as User] : []),
  ];
  const message = {
    id: standIn.nextId(),
    channel_id: channel,
    author: by,
    type,
    content,
    mentions: [...new Map(mentions.map((user) => [user.id, user])).values()],
    mention_roles: written.roles ?? [],
    mention_everyone: written.everyone ?? false,
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    tts: false,
    flags: 0,
    timestamp: '2026-11-23T12:00:00.000000+00:00',
    edited_timestamp: null,
    ...(direct ? { channel_type: channelType(channel) } : {}),
    ...(written.stickers ? { sticker_items: [{ id: standIn.nextId(), name: 's', format_type: 1 }] } : {}),
    ...(written.webhook === undefined ? {} : { webhook_id: written.webhook }),
    ...(direct ? {} : { guild_id: GUILD, member: withoutUser(memberOf(by)) }),
    ...(repliesTo === undefined
      ? {}
      : {
          message_reference: { type: 0, message_id: repliesTo.id, channel_id: channel, guild_id: GUILD },
          referenced_message: repliesTo,
        }),
  };
  standIn.messages.push(message as unknown as Kept);
  standIn.gateway.dispatch('MESSAGE_CREATE', asSent(standIn, message), shard);
  return message as unknown as Kept;
}

/** Discord keeps the text from bots without MESSAGE_CONTENT, but in direct messages and where they are mentioned. */
function asSent(
  standIn: DiscordStandIn,
  message: { readonly content: string; readonly mentions: readonly User[]; readonly guild_id?: string },
): object {
  const reads = [...standIn.gateway.sessions.values()].some(
    ({ intents }) => (intents & MESSAGE_CONTENT) !== 0,
  );
  const isFor = message.guild_id === undefined || message.mentions.some(({ id }) => id === BOT.id);
  return reads || isFor ? message : { ...message, content: '' };
}

function withoutUser(member: object): object {
  const { user, ...rest } = member as { user?: unknown };
  return rest;
}

export interface At {
  readonly by?: User;
  readonly channel?: string;
  readonly direct?: boolean;
  /** The app is installed by the person, not by the server. */
  readonly userInstalled?: boolean;
  readonly locale?: string;
}

export interface OptionJson {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly OptionJson[];
}

function interact(standIn: DiscordStandIn, type: number, data: object, at: At, source?: Kept): Open {
  const { by = ANNA, direct = false, userInstalled = false, locale = 'en-US' } = at;
  const channel = at.channel ?? source?.channel_id ?? (direct ? CHANNELS.direct : CHANNELS.general);
  const id = standIn.nextId();
  const open: Open = {
    id,
    token: `token-${id}`,
    channel,
    state: 'fresh',
    ephemeral: false,
    ...(source === undefined ? {} : { source: source.id }),
  };
  standIn.open.set(id, open);
  const inGuild = !direct;
  standIn.gateway.dispatch('INTERACTION_CREATE', {
    id,
    application_id: APPLICATION,
    type,
    token: open.token,
    version: 1,
    data,
    channel_id: channel,
    channel: channelOf(channel),
    locale,
    app_permissions: permissionsOf(BOT),
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: userInstalled ? { '1': by.id } : { '0': GUILD },
    context: direct ? 1 : 0,
    ...(source === undefined ? {} : { message: source }),
    ...(inGuild
      ? {
          guild_id: userInstalled ? '799999999999999999' : GUILD,
          guild_locale: 'en-US',
          member: { ...memberOf(by), permissions: permissionsOf(by) },
        }
      : { user: by }),
  });
  return open;
}

const option = ([name, value]: [string, string | number | boolean]): OptionJson => ({
  name,
  type: typeof value === 'boolean' ? 5 : typeof value === 'number' ? 4 : 3,
  value,
});

function nested(command: string, options: readonly OptionJson[]): readonly OptionJson[] {
  const [first = '', second] = command.split(' ');
  if (second === undefined) return [{ name: first, type: 1, options }];
  return [{ name: first, type: 2, options: [{ name: second, type: 1, options }] }];
}

/** Somebody runs `/tiktok <command>` with typed options. */
export function runCommand(
  standIn: DiscordStandIn,
  command: string,
  options: Readonly<Record<string, string | number | boolean>> = {},
  at: At = {},
): Open {
  const data = {
    id: '900000000000000000',
    name: 'tiktok',
    type: 1,
    options: nested(command, Object.entries(options).map(option)),
  };
  return interact(standIn, 2, data, at);
}

/** Somebody types into an option. */
export function type(
  standIn: DiscordStandIn,
  command: string,
  name: string,
  typed: string,
  at: At = {},
): Open {
  const data = {
    id: '900000000000000000',
    name: 'tiktok',
    type: 1,
    options: nested(command, [{ name, type: 3, value: typed, focused: true }]),
  };
  return interact(standIn, 4, data, at);
}

/** Somebody chooses "Check this" on a message. */
export function check(standIn: DiscordStandIn, message: Kept, at: At = {}): Open {
  const data = {
    id: '900000000000000001',
    name: 'Check this',
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return interact(standIn, 2, data, { channel: message.channel_id, ...at });
}

/** Somebody presses a button. */
export function press(standIn: DiscordStandIn, message: Kept, customId: string, at: At = {}): Open {
  return interact(standIn, 3, { custom_id: customId, component_type: 2 }, at, message);
}

/** Somebody chooses in a select menu. */
export function pick(
  standIn: DiscordStandIn,
  message: Kept,
  customId: string,
  value: string,
  at: At = {},
): Open {
  return interact(standIn, 3, { custom_id: customId, component_type: 3, values: [value] }, at, message);
}
