/**
 * `chat.postMessage`, the call that people wait for, without the client's way: there the message is copied for a debug
 * log that goes nowhere, written as a form, and sent through two queues and `fetch`, which together take longer than
 * finding the answer. Undici is what Node's `fetch` sends with, so connections and errors are the same.
 */
import type { webApi } from '@slack/bolt';
import type { KnownBlock, MessageMetadata } from '@slack/types';
import { request } from 'undici';
import { type Failure, failureOfCode, failureOfStatus, readFailure } from './failure.ts';
import { CALL_TIMEOUT_MS } from './limits.ts';

export interface Post {
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
  readonly thread_ts: string | undefined;
  readonly metadata: MessageMetadata | undefined;
}

export type Sent = { readonly kind: 'sent'; readonly channel: string; readonly ts: string } | Failure;

/** As far as it is read; nothing of it is trusted to be there. */
interface Answer {
  readonly ok?: boolean;
  readonly error?: string;
  readonly channel?: string;
  readonly ts?: string;
}

/** Posts under way at once; more wait, so that a rush does not open a connection for each. */
const PARALLEL = 100;

/** Gives what posts once, at the address and with the token of a client. It never throws. */
export function createPostMessage(): (client: webApi.WebClient, post: Post) => Promise<Sent> {
  let under = 0;
  const waiting: (() => void)[] = [];
  return async (client, post) => {
    if (under >= PARALLEL) await new Promise<void>((resolve) => waiting.push(resolve));
    under++;
    try {
      return await postNow(client, post);
    } catch (error) {
      return readFailure(error);
    } finally {
      under--;
      waiting.shift()?.();
    }
  };
}

async function postNow(client: webApi.WebClient, post: Post): Promise<Sent> {
  const { statusCode, headers, body } = await request(`${client.slackApiUrl}chat.postMessage`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${client.token}`,
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'tiktok-regulation-bot',
    },
    body: JSON.stringify(post),
    headersTimeout: CALL_TIMEOUT_MS,
    bodyTimeout: CALL_TIMEOUT_MS,
  });
  const text = await body.text();
  if (statusCode === 429) return { kind: 'limited', afterSeconds: Number(headers['retry-after']) || 1 };
  if (statusCode !== 200) return failureOfStatus(statusCode);
  const { ok, error = 'no reason', channel = post.channel, ts = '' } = JSON.parse(text) as Answer;
  return ok ? { kind: 'sent', channel, ts } : failureOfCode(error);
}
