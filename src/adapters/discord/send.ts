/**
 * Sends ready bodies straight over REST. `send` of discord.js would copy every component, and make an object of the
 * answer that nobody looks at.
 */
import {
  type APIChannel,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type REST,
  type RequestData,
  Routes,
} from 'discord.js';
import type { File } from './attach.ts';
import { multipartOf } from './multipart.ts';

/** A message as the API takes it, but for its files. */
export interface Body {
  readonly content?: string;
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly embeds?: readonly APIEmbed[];
  /** Bits of `MessageFlags`. */
  readonly flags?: number;
  readonly nonce?: string;
  readonly enforce_nonce?: true;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists: boolean };
}

/** No mention in a text pings anybody, nor does a reply. */
const NO_PINGS = { parse: [], replied_user: false };

/** Posts a message into a channel. */
export async function postMessage(
  rest: REST,
  channel: string,
  body: Body,
  files: readonly File[],
): Promise<APIMessage> {
  const route = Routes.channelMessages(channel);
  return (await rest.post(route, requestOf(messageOf(body, files), files))) as APIMessage;
}

/** Writes to a person alone. */
export async function tellDirectly(
  rest: REST,
  user: string,
  body: Body,
  files: readonly File[],
): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as APIChannel;
  await postMessage(rest, channel.id, body, files);
}

/** A message with its files named. */
export function messageOf(body: Body, files: readonly File[]): object {
  if (files.length === 0) return { ...body, allowed_mentions: NO_PINGS };
  const attachments = files.map(({ name, description }, index) => ({
    id: String(index),
    filename: name,
    ...(description === undefined ? {} : { description }),
  }));
  return { ...body, allowed_mentions: NO_PINGS, attachments };
}

/** A request with `json` and the files that it names. */
export function requestOf(json: object, files: readonly File[]): RequestData {
  if (files.length === 0) return { body: json };
  const { bytes, contentType } = multipartOf(json, files);
  return { body: bytes, passThroughBody: true, headers: { 'Content-Type': contentType } };
}
