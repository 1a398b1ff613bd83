/** A message as the gateway tells it, and what of it decides whether the bot answers. Pure. */
import {
  type APIMessage,
  type GatewayMessageCreateDispatchData,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import type { Incoming } from './addressed.ts';

export type Message = GatewayMessageCreateDispatchData;

/** Whether data from the gateway has what is read of a message. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { id, channel_id, content, author, mentions } = data as Partial<Message>;
  return (
    typeof id === 'string' &&
    typeof channel_id === 'string' &&
    typeof content === 'string' &&
    typeof author?.id === 'string' &&
    Array.isArray(mentions)
  );
}

/** `me` is the bot's user id. */
export function readMessage(message: Message, me: string): Incoming {
  const { author, webhook_id, type, content, mentions } = message;
  return {
    content,
    byPerson:
      author.bot !== true &&
      author.id !== me &&
      webhook_id === undefined &&
      (type === MessageType.Default || type === MessageType.Reply),
    isDirect: isDirect(message),
    mentions: mentions.map(({ id }) => id),
    repliesTo: isReply(message) ? (repliedTo(message)?.author.id ?? 'unknown') : undefined,
    inEngagedThread: false,
  };
}

/** Written to the bot alone: bots are in no group chats. */
export function isDirect({ guild_id }: Message): boolean {
  return guild_id === undefined;
}

function isReply({ message_reference: reference }: Message): boolean {
  return reference?.message_id !== undefined && reference.type !== MessageReferenceType.Forward;
}

/** Discord sends the message replied to along, where it still exists. */
export function repliedTo(message: Message): APIMessage | undefined {
  return isReply(message) ? (message.referenced_message ?? undefined) : undefined;
}
