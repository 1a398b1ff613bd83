/**
 * Posts past discord.js's queue. Answers to interactions count towards no limit of the bot, and waiting in a queue that
 * they do not need took as long as making them.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages
 */
import {
  DefaultUserAgent,
  DiscordAPIError,
  type DiscordErrorData,
  type REST,
  type RequestData,
  type ResponseLike,
} from 'discord.js';

/** Discord is busy, or limits all the same: the library knows how long to wait. */
const mayBePostedAgain = (status: number): boolean => status === 429 || status >= 500;

/**
 * Posts once, without the bot's token.
 * @returns whether Discord took it; where it was too busy or could not be reached, the library may post again: an
 * interaction is answered once, however often that is tried
 * @throws DiscordAPIError where Discord refuses it, as the library does
 */
export async function postDirectly(
  { options, agent }: REST,
  route: `/${string}`,
  { body, headers, passThroughBody }: RequestData,
): Promise<boolean> {
  const url = `${options.api}/v${options.version}${route}`;
  let response: ResponseLike;
  try {
    response = await options.makeRequest(url, {
      method: 'POST',
      body: passThroughBody ? (body as Buffer) : JSON.stringify(body),
      headers: {
        ...options.headers,
        'User-Agent': `${DefaultUserAgent} ${options.userAgentAppendix}`.trim(),
        ...(passThroughBody ? {} : { 'Content-Type': 'application/json' }),
        ...(headers as Readonly<Record<string, string>> | undefined),
      },
      ...(agent === null ? {} : { dispatcher: agent }),
    });
  } catch {
    return false;
  }
  if (response.ok || mayBePostedAgain(response.status)) {
    await response.arrayBuffer();
    return response.ok;
  }
  const refusal = (await response.json().catch(() => undefined)) as DiscordErrorData | undefined;
  if (refusal === undefined) return false;
  throw new DiscordAPIError(refusal, refusal.code, response.status, 'POST', url, { body, files: undefined });
}
