/** What went wrong with a request to Discord, sorted by what can be done about it. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

export type Failure =
  /** The token is no longer good: nothing works any more. */
  | { readonly kind: 'unauthorised' }
  /** We may not write there, or not see it. */
  | { readonly kind: 'forbidden'; readonly reason: string }
  /** The channel, message or interaction is gone, or the thread is closed. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Discord refuses the form of what we sent. */
  | { readonly kind: 'refused' }
  /** Certainly not done; may be tried again. */
  | { readonly kind: 'limited'; readonly afterSeconds: number }
  /** It may or may not have been done. */
  | { readonly kind: 'unknown' };

const THREAD_ARCHIVED = 50_083;
const THREAD_LOCKED = 160_005;
const BLOCKED_BY_AUTOMOD = 200_000;
const ACTIVE_THREADS_FULL = 160_006;

const FORBIDDEN: ReadonlyMap<number, string> = new Map([
  [RESTJSONErrorCodes.MissingAccess, 'the bot may not see the channel any more'],
  [RESTJSONErrorCodes.MissingPermissions, 'the bot may not write in the channel'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'the person takes no direct messages from the bot'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'the channel takes no messages'],
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, 'the bot may not read the history'],
  [BLOCKED_BY_AUTOMOD, 'the server’s AutoMod blocks the message'],
]);

const GONE: ReadonlyMap<number, string> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, 'the channel was deleted'],
  [RESTJSONErrorCodes.UnknownGuild, 'the bot is no longer in the server'],
  [RESTJSONErrorCodes.UnknownMessage, 'the message was deleted'],
  [RESTJSONErrorCodes.UnknownInteraction, 'the interaction has run out'],
  [RESTJSONErrorCodes.UnknownWebhook, 'the interaction has run out'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'the interaction has run out'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'the interaction was answered already'],
  [THREAD_ARCHIVED, 'the thread is archived'],
  [THREAD_LOCKED, 'the thread is locked'],
  [ACTIVE_THREADS_FULL, 'the forum holds as many open posts as it can'],
]);

/** Sorts an error thrown by discord.js. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return { kind: 'limited', afterSeconds: error.retryAfter / 1000 };
  if (error instanceof HTTPError) return { kind: 'unknown' };
  if (!(error instanceof DiscordAPIError)) return { kind: 'unknown' };
  if (error.status === 401) return { kind: 'unauthorised' };
  const code = Number(error.code);
  const forbidden = FORBIDDEN.get(code);
  if (forbidden !== undefined) return { kind: 'forbidden', reason: forbidden };
  const gone = GONE.get(code);
  if (gone !== undefined) return { kind: 'gone', reason: gone };
  if (error.status === 403) return { kind: 'forbidden', reason: 'Discord forbids it' };
  if (error.status === 404) return { kind: 'gone', reason: 'it is no longer there' };
  if (error.status === 400) return { kind: 'refused' };
  if (error.status === 429) return { kind: 'limited', afterSeconds: 60 };
  return { kind: 'unknown' };
}

/** What the log may hold of an error: no texts, no tokens (an interaction's address holds one). */
export function loggable(error: unknown): object {
  if (error instanceof DiscordAPIError)
    return {
      status: error.status,
      code: error.code,
      reason: error.rawError && 'message' in error.rawError ? error.rawError.message : error.name,
    };
  if (error instanceof HTTPError) return { status: error.status, reason: error.name };
  if (error instanceof Error) return { reason: error.name, code: 'code' in error ? error.code : undefined };
  return { reason: 'unknown' };
}
