/** Posts digests so that each can be found again, and finds them. */
import { type APIMessage, MessageFlags, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Destination, Poster, PostOutcome } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import type { Frame } from './action-rows.ts';
import { type Drawing, drawEmbeds, drawReply } from './attach.ts';
import { customIdsOf, WHOLE_CHANNEL } from './conversation.ts';
import { readPress } from './custom-id.ts';
import { failureOf, loggable } from './failures.ts';
import { HISTORY_PAGE, NONCE } from './limits.ts';
import { postMessage, tellDirectly } from './send.ts';

/** How much earlier than asked a search begins: this machine's clock may be ahead of Discord's. In milliseconds. */
const CLOCK_SLACK = 120_000;
/** Pages of history looked through before the search gives up. */
const PAGES = 50;
/** System errors that mean that nothing was sent. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whom the bot is and how it draws. */
export interface PosterParts extends Drawing {
  readonly rest: REST;
  readonly me: () => string;
  /** Whether the bot is known to be allowed to read what was posted in that channel. */
  readonly readsHistory: (channel: string) => boolean;
}

/**
 * A `Poster` for Discord. The marker is sent as an enforced nonce, so that a repeated request within minutes gives
 * the first message again (https://docs.discord.com/developers/resources/message#create-message), and stands in the
 * judging buttons, where it can be found later: Discord does not promise to keep nonces.
 */
export function createPoster(parts: PosterParts): Poster {
  return {
    async post(to, reply, marker) {
      try {
        return await postMarked(to, reply, marker, parts);
      } catch (error) {
        parts.log.warn({ ...loggable(error), channel: to.channel }, 'discord: a digest was not posted');
        return outcomeOf(error);
      }
    },
    async find(to, marker, since) {
      try {
        return await findMarked(to, marker, since, parts);
      } catch (error) {
        parts.log.warn(
          { ...loggable(error), channel: to.channel },
          'discord: a digest could not be looked for',
        );
        const { kind } = failureOf(error);
        return kind === 'gone' ? 'none' : 'unknown';
      }
    },
    async tell(_to, user, reply) {
      try {
        const { components, files } = await drawReply(reply, { root: WHOLE_CHANNEL }, parts, {
          pictures: true,
          files: true,
        });
        const message = { components, flags: MessageFlags.IsComponentsV2 };
        await tellDirectly(parts.rest, user, message, files);
      } catch (error) {
        parts.log.info(loggable(error), 'discord: a person could not be told in a direct message');
      }
    },
  };
}

async function postMarked(
  to: Destination,
  reply: Reply,
  marker: string,
  parts: PosterParts,
): Promise<PostOutcome> {
  const frame: Frame = { root: marker, marked: true };
  const once = { nonce: marker.slice(0, NONCE), enforce_nonce: true } as const;
  const everything = { pictures: true, files: true };
  try {
    const { components, files } = await drawReply(reply, frame, parts, everything);
    const body = { ...once, components, flags: MessageFlags.IsComponentsV2 };
    return { kind: 'posted', message: (await postMessage(parts.rest, to.channel, body, files)).id };
  } catch (error) {
    if (failureOf(error).kind !== 'refused') throw error;
    const { embeds, components, files } = await drawEmbeds(reply, frame, parts, everything);
    const body = { ...once, embeds, components };
    return { kind: 'posted', message: (await postMessage(parts.rest, to.channel, body, files)).id };
  }
}

function outcomeOf(error: unknown): PostOutcome {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'forbidden':
    case 'gone':
      return { kind: 'gone', reason: failure.reason };
    case 'limited':
      return { kind: 'retry', cause: 'rate limit', afterSeconds: failure.afterSeconds };
    case 'unauthorised':
      return { kind: 'retry', cause: 'the token is refused' };
    case 'refused':
      return { kind: 'retry', cause: 'Discord refuses the form of the message' };
    case 'unknown': {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return NOT_SENT.has(code)
        ? { kind: 'retry', cause: code }
        : { kind: 'unknown', cause: code || 'no answer' };
    }
    default:
      return failure satisfies never;
  }
}

async function findMarked(
  to: Destination,
  marker: string,
  since: Date,
  parts: PosterParts,
): Promise<{ message: string } | 'none' | 'unknown'> {
  let after = SnowflakeUtil.generate({
    timestamp: Math.max(since.getTime() - CLOCK_SLACK, Number(SnowflakeUtil.epoch)),
    increment: 0n,
    workerId: 0n,
    processId: 0n,
  }).toString();
  for (let page = 0; page < PAGES; page++) {
    const messages = await history(to.channel, { after, limit: HISTORY_PAGE }, parts);
    const found = messages.find((message) => message.author.id === parts.me() && bears(message, marker));
    if (found !== undefined) return { message: found.id };
    if (messages.length < HISTORY_PAGE)
      return page > 0 || messages.length > 0 || (await seesHistory(to, parts)) ? 'none' : 'unknown';
    after = messages.reduce((latest, { id }) => (BigInt(id) > BigInt(latest) ? id : latest), after);
  }
  return 'unknown';
}

/** Discord answers with an empty list, not an error, where the history may not be read: any older message tells. */
async function seesHistory(to: Destination, parts: PosterParts): Promise<boolean> {
  if (parts.readsHistory(to.channel)) return true;
  return (await history(to.channel, { limit: 1 }, parts)).length > 0;
}

async function history(
  channel: string,
  query: Readonly<Record<string, string | number>>,
  { rest }: PosterParts,
): Promise<readonly APIMessage[]> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return (await rest.get(Routes.channelMessages(channel), { query: parameters })) as APIMessage[];
}

function bears(message: APIMessage, marker: string): boolean {
  if (String(message.nonce ?? '') === marker) return true;
  return customIdsOf(message.components ?? []).some((id) => {
    const press = readPress(id);
    return press?.kind === 'judge' && press.root === marker;
  });
}
