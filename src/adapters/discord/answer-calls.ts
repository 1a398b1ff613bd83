/**
 * The calls that answer an interaction, by the token it came with.
 * https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  type REST,
  type RequestData,
  Routes,
} from 'discord.js';
import type { File } from './attach.ts';
import { postDirectly } from './post-directly.ts';
import { type Body, messageOf, requestOf } from './send.ts';

/** What it takes to answer an interaction. */
export interface Answerable {
  readonly id: string;
  readonly token: string;
  readonly application_id: string;
}

const NO_FILES: readonly File[] = [];

/** Answers with a message, as the first answer. */
export async function answerWith(
  rest: REST,
  to: Answerable,
  body: Body,
  files: readonly File[] = NO_FILES,
): Promise<void> {
  const data = messageOf(body, files);
  await callBack(
    rest,
    to,
    requestOf({ type: InteractionResponseType.ChannelMessageWithSource, data }, files),
  );
}

/** Changes the message whose button was pressed, as the first answer. */
export async function updateWith(
  rest: REST,
  to: Answerable,
  body: Body,
  files: readonly File[],
): Promise<void> {
  const data = changeOf(body, files);
  await callBack(rest, to, requestOf({ type: InteractionResponseType.UpdateMessage, data }, files));
}

/** Says "thinking…", to be changed by `editAnswer`. */
export async function deferAnswer(rest: REST, to: Answerable, flags: number): Promise<void> {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  await callBack(rest, to, { body: { type, data: { flags } } });
}

/** Says nothing yet; `editAnswer` and `deleteAnswer` then mean the message whose button was pressed. */
export async function deferUpdate(rest: REST, to: Answerable): Promise<void> {
  await callBack(rest, to, { body: { type: InteractionResponseType.DeferredMessageUpdate } });
}

/** Offers values for the option being typed into. */
export async function offerChoices(
  rest: REST,
  to: Answerable,
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): Promise<void> {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await callBack(rest, to, { body: { type, data: { choices } } });
}

/** Changes the answer that was given or announced. */
export async function editAnswer(
  rest: REST,
  to: Answerable,
  body: Body,
  files: readonly File[] = NO_FILES,
): Promise<void> {
  await rest.patch(answerRoute(to), { ...requestOf(changeOf(body, files), files), auth: false });
}

/** Removes the answer that was given or announced. */
export async function deleteAnswer(rest: REST, to: Answerable): Promise<void> {
  await rest.delete(answerRoute(to), { auth: false });
}

/** Sends a further message after the first answer. */
export async function followUp(rest: REST, to: Answerable, body: Body): Promise<void> {
  const route = Routes.webhook(to.application_id, to.token);
  await rest.post(route, { ...requestOf(messageOf(body, NO_FILES), NO_FILES), auth: false });
}

function answerRoute({ application_id, token }: Answerable): `/${string}` {
  return Routes.webhookMessage(application_id, token);
}

async function callBack(rest: REST, { id, token }: Answerable, request: RequestData): Promise<void> {
  const route = Routes.interactionCallback(id, token);
  if (!(await postDirectly(rest, route, request))) await rest.post(route, { ...request, auth: false });
}

/** A message in place of another, whose attachments stay unless they are told to go. */
function changeOf(body: Body, files: readonly File[]): object {
  return { attachments: [], ...messageOf(body, files) };
}
