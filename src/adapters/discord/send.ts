/**
 * Sends ready bodies straight over REST. `reply` and `send` of discord.js would copy every component, and make an object
 * of the answer that nobody looks at.
 */
import {
  type APIChannel,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  InteractionResponseType,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { File } from './attach.ts';

/** A message as the API takes it, but for its files. */
export interface Body {
  readonly components: readonly APIMessageTopLevelComponent[];
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
  return (await rest.post(Routes.channelMessages(channel), enclose(body, files))) as APIMessage;
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

/** Answers an interaction with a message, as the first answer to it. */
export async function answerCallback(
  rest: REST,
  interaction: { readonly id: string; readonly token: string },
  body: Body,
  files: readonly File[],
): Promise<void> {
  const { body: data, files: raw } = enclose(body, files);
  await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data },
    files: raw,
    auth: false,
  });
}

function enclose(body: Body, files: readonly File[]): { readonly body: object; readonly files: RawFile[] } {
  if (files.length === 0) return { body: { ...body, allowed_mentions: NO_PINGS }, files: [] };
  const attachments = files.map(({ name, description }, index) => ({
    id: String(index),
    filename: name,
    ...(description === undefined ? {} : { description }),
  }));
  return {
    body: { ...body, allowed_mentions: NO_PINGS, attachments },
    files: files.map(({ attachment, name }) => ({ data: attachment, name })),
  };
}
