/** Answers messages: mentions, replies to the bot, direct messages, and threads it was asked in. */
import { type Client, type GuildBasedChannel, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import type { Setting } from '../../core/setting.ts';
import type { Frame } from './action-rows.ts';
import { type Address, addressOf, type Incoming } from './addressed.ts';
import { drawEmbeds, drawReply, type File } from './attach.ts';
import type { Context } from './context.ts';
import { readFrame, settingAt, threadOf, WHOLE_CHANNEL } from './conversation.ts';
import { failureOf, loggable } from './failures.ts';
import { noteQuestion, noteThread } from './notes.ts';
import { MANAGE, permissionsOf } from './permissions.ts';
import { isDirect, type Message, readMessage, repliedTo } from './read-message.ts';
import type { Enclosing } from './render-reply.ts';
import { type Body, postMessage, tellDirectly } from './send.ts';
import { missingPermission, NOTICES, noticeReply } from './words.ts';

/** Seconds between two notices of the same kind to the same person. */
const NOTICE_PAUSE = 3_600;
/** Milliseconds after which "is typing…" is shown. */
const TYPING_AFTER = 1_000;

/** Answers `message` where it is meant for the bot; stays silent otherwise. Never throws. */
export async function answerMessage(message: Message, context: Context): Promise<void> {
  try {
    const { client } = context;
    const incoming = readMessage(message, client.user.id);
    const address = await addressIn(incoming, message, context);
    if (address.kind === 'silent') return;
    const channel = await channelOf(message, client);
    if (!context.handled.isFirst(message.id)) return;
    const asked: Asked = { message, channel, may: permissionsIn(channel) };
    const missing = missingPermissions(asked);
    if (missing.length > 0) await tellMissing(asked, missing, context);
    else if (address.kind === 'question') await answer(asked, address.question, context);
    else if (message.attachments.length === 0 && (message.sticker_items ?? []).length === 0)
      await hint(asked, context);
  } catch (error) {
    context.log.error(
      { ...loggable(error), message: message.id },
      'discord: a message could not be answered',
    );
    if (failureOf(error).kind === 'unauthorised') context.unauthorised();
  }
}

/** A message that is meant for the bot. */
interface Asked {
  readonly message: Message;
  /** Undefined for direct messages. */
  readonly channel: GuildBasedChannel | undefined;
  readonly may: May;
}

/** Whether the bot has a permission. */
type May = (permission: bigint) => boolean;

/** Asks Discord where the channel is not known: a thread that was archived when the bot connected. */
async function channelOf(message: Message, client: Client<true>): Promise<GuildBasedChannel | undefined> {
  if (isDirect(message)) return undefined;
  const channel =
    client.channels.cache.get(message.channel_id) ?? (await client.channels.fetch(message.channel_id));
  return channel === null || channel.isDMBased() ? undefined : channel;
}

/** True for the first notice with this key. A store that is out of order is no reason to leave people without it. */
async function isFirst(key: string, seconds: number, { ports, log }: Context): Promise<boolean> {
  try {
    return await ports.claims.claim(key, seconds);
  } catch (error) {
    log.error(loggable(error), 'discord: the store could not say whether this was told before');
    return true;
  }
}

async function addressIn(incoming: Incoming, message: Message, context: Context): Promise<Address> {
  const address = addressOf(incoming, context.client.user.id);
  if (address.kind !== 'silent' || !context.followThreads) return address;
  const { channel_id } = message;
  if (context.client.channels.cache.get(channel_id)?.isThread() !== true) return address;
  const inEngagedThread = await context.ports.threads.isEngaged(threadOf(channel_id, WHOLE_CHANNEL));
  return inEngagedThread ? addressOf({ ...incoming, inEngagedThread }, context.client.user.id) : address;
}

async function answer(asked: Asked, question: string, context: Context): Promise<void> {
  const { bot, client, after } = context;
  const { message, channel } = asked;
  const replied = repliedTo(message);
  const isThread = channel?.isThread() === true;
  const root = isThread || isDirect(message) ? WHOLE_CHANNEL : rootOf(message, client.user.id);
  const setting = settingOf(asked, root);
  const stopTyping = after(TYPING_AFTER, () => {
    client.rest.post(Routes.channelTyping(message.channel_id)).catch(() => undefined);
  });
  let reply: Reply;
  try {
    if (question !== '') reply = await bot.ask(question, setting);
    else if (replied !== undefined && replied.author.bot !== true && replied.content !== '')
      reply = await bot.check(replied.content, setting);
    else reply = await bot.command('help', setting);
  } finally {
    stopTyping();
  }
  await sendAnswer(asked, reply, { root, asker: message.author.id }, context);
  if (isThread) await noteThread(message.channel_id, context);
  if (question !== '') await noteQuestion(question, reply, setting, context);
}

/** The conversation that a reply to the bot's message goes on with; a new one otherwise. */
function rootOf(message: Message, me: string): string {
  const replied = repliedTo(message);
  if (replied?.author.id !== me) return message.id;
  return readFrame(replied.components ?? []).root ?? replied.id;
}

function settingOf({ message, channel }: Asked, root: string): Setting {
  const { author, member } = message;
  const mayManage = (): boolean => {
    if (channel === undefined || member === undefined) return isDirect(message);
    const permissions = permissionsOf(channel, { id: author.id, roles: member.roles }) ?? 0n;
    return MANAGE.some((permission) => (permissions & permission) !== 0n);
  };
  const place = {
    channel: message.channel_id,
    guild: message.guild_id,
    isThread: channel?.isThread() === true,
    isDirect: isDirect(message),
  };
  return settingAt(place, root, { user: author.id, isNewThread: root === message.id, mayManage });
}

async function sendAnswer(asked: Asked, reply: Reply, frame: Frame, context: Context): Promise<void> {
  const { log } = context;
  const { channel_id: channel } = asked.message;
  const enclosing: Enclosing = { pictures: true, files: asked.may(PermissionFlagsBits.AttachFiles) };
  try {
    const { components, files } = await drawReply(reply, frame, context, enclosing);
    await post(asked, { components, flags: MessageFlags.IsComponentsV2 }, files, context);
  } catch (error) {
    const failure = failureOf(error);
    log.warn({ ...loggable(error), channel }, 'discord: an answer could not be posted');
    if (failure.kind === 'refused') {
      const { embeds, components, files } = await drawEmbeds(reply, frame, context, enclosing);
      await post(asked, { embeds, components }, files, context);
    } else if (failure.kind === 'forbidden' || failure.kind === 'gone')
      await tell(asked, NOTICES.cannotPost, `closed:${channel}`, context);
    else throw error;
  }
}

/**
 * As a reply where the history may be read (Discord refuses replies otherwise), else as a plain message. The nonce is
 * the question's id: a request sent again after a 5xx or a time-out cannot post twice.
 */
async function post(
  { message, may }: Asked,
  body: Body,
  files: readonly File[],
  { client }: Context,
): Promise<void> {
  const isReply = may(PermissionFlagsBits.ReadMessageHistory);
  // An answer to a message that was deleted meanwhile is still an answer.
  const reference = { message_reference: { message_id: message.id, fail_if_not_exists: false } };
  const once = { nonce: message.id, enforce_nonce: true } as const;
  await postMessage(
    client.rest,
    message.channel_id,
    { ...body, ...once, ...(isReply ? reference : {}) },
    files,
  );
}

/** What the bot may do where the message stands; everything where that is not known. */
function permissionsIn(channel: GuildBasedChannel | undefined): May {
  const me = channel?.guild.members.me;
  if (channel === undefined || me === null || me === undefined) return () => true;
  const permissions = permissionsOf(channel, { id: me.id, roles: [...me.roles.cache.keys()] });
  return (permission) => permissions === undefined || (permissions & permission) === permission;
}

/** The permissions the bot lacks for answering there, by the names Discord shows. */
function missingPermissions({ channel, may }: Asked): readonly string[] {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const [name, send] = channel?.isThread()
    ? (['Send Messages in Threads', SendMessagesInThreads] as const)
    : (['Send Messages', SendMessages] as const);
  if (may(ViewChannel | send)) return [];
  return [...(may(ViewChannel) ? [] : ['View Channel']), ...(may(send) ? [] : [name])];
}

async function tellMissing(asked: Asked, missing: readonly string[], context: Context): Promise<void> {
  const { channel_id: id } = asked.message;
  context.log.warn({ channel: id, missing }, 'discord: permissions are missing');
  const where = asked.channel === undefined ? 'that channel' : `#${asked.channel.name}`;
  await tell(asked, missingPermission(where, missing), `missing:${id}`, context);
}

/** A direct message to the asker, at most one an hour for the same reason. */
async function tell({ message }: Asked, text: string, reason: string, context: Context): Promise<void> {
  const { client, log } = context;
  if (!(await isFirst(`discord:notice:${message.author.id}:${reason}`, NOTICE_PAUSE, context))) return;
  try {
    const nothing = { pictures: false, files: false };
    const { components, files } = await drawReply(
      noticeReply(text),
      { root: WHOLE_CHANNEL },
      context,
      nothing,
    );
    const body = { components, flags: MessageFlags.IsComponentsV2 };
    await tellDirectly(client.rest, message.author.id, body, files);
  } catch (error) {
    log.info(loggable(error), 'discord: a person could not be told in a direct message');
  }
}

async function hint(asked: Asked, context: Context): Promise<void> {
  const { id, channel_id, author } = asked.message;
  if (!(await isFirst(`discord:hint:${channel_id}:${author.id}`, NOTICE_PAUSE, context))) return;
  const frame = { root: id, asker: author.id };
  await sendAnswer(asked, noticeReply(NOTICES.cannotRead, 'info'), frame, context);
}
