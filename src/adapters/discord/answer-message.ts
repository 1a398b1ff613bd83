/** Answers messages: mentions, replies to the bot, direct messages, and threads it was asked in. */
import {
  ChannelType,
  type Message,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Reply } from '../../core/reply.ts';
import type { Setting } from '../../core/setting.ts';
import type { Frame } from './action-rows.ts';
import { type Address, addressOf, type Incoming } from './addressed.ts';
import { drawEmbeds, drawReply, type File } from './attach.ts';
import type { Context } from './context.ts';
import { readFrame, settingAt, threadOf, WHOLE_CHANNEL } from './conversation.ts';
import { failureOf, loggable } from './failures.ts';
import { noteQuestion, noteThread } from './notes.ts';
import type { Enclosing } from './render-reply.ts';
import { type Body, postMessage } from './send.ts';
import { missingPermission, NOTICES, noticeReply } from './words.ts';

/** Seconds for which a message is remembered as handled: longer than any gateway session replays. */
const HANDLED = 86_400;
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
    if (!(await isFirst(`discord:message:${message.id}`, HANDLED, context))) return;
    const may = permissionsIn(message);
    const missing = missingPermissions(message, may);
    if (missing.length > 0) {
      await tellMissing(message, missing, context);
      return;
    }
    if (address.kind === 'unreadable') {
      if (message.attachments.size === 0 && message.stickers.size === 0) await hint(message, may, context);
      return;
    }
    await answer(message, address.question, may, context);
  } catch (error) {
    context.log.error(
      { ...loggable(error), message: message.id },
      'discord: a message could not be answered',
    );
    if (failureOf(error).kind === 'unauthorised') context.unauthorised();
  }
}

/** True for the first with this key. A store that is out of order is no reason to leave people without an answer. */
async function isFirst(key: string, seconds: number, { ports, log }: Context): Promise<boolean> {
  try {
    return await ports.claims.claim(key, seconds);
  } catch (error) {
    log.error(loggable(error), 'discord: the store could not say whether this was handled before');
    return true;
  }
}

async function addressIn(incoming: Incoming, message: Message, context: Context): Promise<Address> {
  const address = addressOf(incoming, context.client.user.id);
  if (address.kind !== 'silent' || !context.followThreads || !message.channel.isThread()) return address;
  const inEngagedThread = await context.ports.threads.isEngaged(threadOf(message.channelId, WHOLE_CHANNEL));
  return inEngagedThread ? addressOf({ ...incoming, inEngagedThread }, context.client.user.id) : address;
}

function readMessage(message: Message, me: string): Incoming {
  const byPerson =
    !message.author.bot &&
    message.author.id !== me &&
    message.webhookId === null &&
    (message.type === MessageType.Default || message.type === MessageType.Reply);
  return {
    content: message.content,
    byPerson,
    isDirect: message.channel.type === ChannelType.DM,
    mentions: [...message.mentions.users.keys()],
    repliesTo: isReply(message) ? (repliedTo(message)?.author.id ?? 'unknown') : undefined,
    inEngagedThread: false,
  };
}

function isReply(message: Message): boolean {
  return (
    message.reference?.messageId !== undefined && message.reference.type !== MessageReferenceType.Forward
  );
}

/** Discord sends the message replied to along; discord.js keeps it in the channel's cache. */
function repliedTo(message: Message): Message | undefined {
  const id = message.reference?.messageId;
  return id === undefined || !isReply(message) ? undefined : message.channel.messages.cache.get(id);
}

async function answer(message: Message, question: string, may: May, context: Context): Promise<void> {
  const { bot, client, after } = context;
  const replied = repliedTo(message);
  const wholeChannel = message.channel.isThread() || message.channel.type === ChannelType.DM;
  const root = wholeChannel ? WHOLE_CHANNEL : rootOf(message, replied, client.user.id);
  const setting = settingOf(message, root);
  const stopTyping = after(TYPING_AFTER, () => {
    if (message.channel.isSendable()) message.channel.sendTyping().catch(() => undefined);
  });
  let reply: Reply;
  try {
    if (question !== '') reply = await bot.ask(question, setting);
    else if (replied !== undefined && !replied.author.bot && replied.content !== '')
      reply = await bot.check(replied.content, setting);
    else reply = await bot.command('help', setting);
  } finally {
    stopTyping();
  }
  await sendAnswer(message, reply, { root, asker: message.author.id }, may, context);
  if (message.channel.isThread()) await noteThread(message.channelId, context);
  if (question !== '') await noteQuestion(question, reply, setting, context);
}

/** The conversation that a reply to the bot's message goes on with; a new one otherwise. */
function rootOf(message: Message, replied: Message | undefined, me: string): string {
  if (replied?.author.id !== me) return message.id;
  return readFrame(replied.components).root ?? replied.id;
}

function settingOf(message: Message, root: string): Setting {
  const isDirect = message.channel.type === ChannelType.DM;
  const permissions =
    message.member === null || message.channel.isDMBased()
      ? undefined
      : message.channel.permissionsFor(message.member);
  return settingAt(
    {
      channel: message.channelId,
      guild: message.guildId ?? undefined,
      isThread: message.channel.isThread(),
      isDirect,
    },
    root,
    {
      user: message.author.id,
      mayManage: isDirect || (permissions?.any(MANAGE) ?? false),
    },
  );
}

/** Either lets a person manage what the bot posts in a channel. */
export const MANAGE = [PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild];

async function sendAnswer(
  message: Message,
  reply: Reply,
  frame: Frame,
  may: May,
  context: Context,
): Promise<void> {
  const { log } = context;
  const enclosing: Enclosing = { pictures: true, files: may(PermissionFlagsBits.AttachFiles) };
  try {
    const { components, files } = await drawReply(reply, frame, context, enclosing);
    await post(message, may, { components, flags: MessageFlags.IsComponentsV2 }, files, context);
  } catch (error) {
    const failure = failureOf(error);
    log.warn({ ...loggable(error), channel: message.channelId }, 'discord: an answer could not be posted');
    if (failure.kind === 'refused') {
      const { embeds, components, files } = await drawEmbeds(reply, frame, context, enclosing);
      await post(message, may, { embeds, components }, files, context);
    } else if (failure.kind === 'forbidden' || failure.kind === 'gone')
      await tell(message, NOTICES.cannotPost, `closed:${message.channelId}`, context);
    else throw error;
  }
}

/**
 * As a reply where the history may be read (Discord refuses replies otherwise), else as a plain message. The nonce is
 * the question's id: a request sent again after a 5xx or a time-out cannot post twice.
 */
async function post(
  message: Message,
  may: May,
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
    message.channelId,
    { ...body, ...once, ...(isReply ? reference : {}) },
    files,
  );
}

/** Whether the bot has a permission. */
type May = (permission: bigint) => boolean;

/** What the bot may do where the message stands; everything where that is not known. */
function permissionsIn(message: Message): May {
  if (message.channel.isDMBased()) return () => true;
  const permissions = message.channel.permissionsFor(message.client.user);
  return (permission) => permissions?.has(permission) ?? true;
}

/** The permissions the bot lacks for answering there, by the names Discord shows. */
function missingPermissions(message: Message, may: May): readonly string[] {
  const needed = message.channel.isThread()
    ? ([['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads]] as const)
    : ([['Send Messages', PermissionFlagsBits.SendMessages]] as const);
  return [['View Channel', PermissionFlagsBits.ViewChannel] as const, ...needed].flatMap(
    ([name, permission]) => (may(permission) ? [] : [name]),
  );
}

async function tellMissing(message: Message, missing: readonly string[], context: Context): Promise<void> {
  context.log.warn({ channel: message.channelId, missing }, 'discord: permissions are missing');
  const where = message.channel.isDMBased() ? 'that channel' : `#${message.channel.name}`;
  await tell(message, missingPermission(where, missing), `missing:${message.channelId}`, context);
}

/** A direct message to the asker, at most one an hour for the same reason. */
async function tell(message: Message, text: string, reason: string, context: Context): Promise<void> {
  const { draw, log } = context;
  if (!(await isFirst(`discord:notice:${message.author.id}:${reason}`, NOTICE_PAUSE, context))) return;
  try {
    const { components, files } = await drawReply(
      noticeReply(text),
      { root: WHOLE_CHANNEL },
      { draw, log },
      { pictures: false, files: false },
    );
    await message.author.send({ components, files, flags: MessageFlags.IsComponentsV2 });
  } catch (error) {
    log.info(loggable(error), 'discord: a person could not be told in a direct message');
  }
}

async function hint(message: Message, may: May, context: Context): Promise<void> {
  if (!(await isFirst(`discord:hint:${message.channelId}:${message.author.id}`, NOTICE_PAUSE, context)))
    return;
  await sendAnswer(
    message,
    noticeReply(NOTICES.cannotRead, 'info'),
    { root: message.id, asker: message.author.id },
    may,
    context,
  );
}
