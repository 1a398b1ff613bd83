/** Sends messages: one a second in a channel, waiting as told, tried again only where that cannot post twice. */

import type { webApi } from '@slack/bolt';
import type { MessageMetadata } from '@slack/types';
import type { Clock } from '../../core/ports.ts';
import { POST_INTERVAL_MS } from './limits.ts';
import type { SlackMessage } from './message.ts';
import { createPostMessage, type Sent } from './post-message.ts';
import type { Timers } from './timers.ts';

export interface Outgoing {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  /** Draws the message; `plain` after Slack has refused newer blocks. */
  readonly draw: (plain: boolean) => SlackMessage;
  readonly metadata?: MessageMetadata;
}

export interface Outbox {
  /** Never throws. `tries` bounds how often it is tried where it was certainly not posted. */
  send(client: webApi.WebClient, message: Outgoing, tries?: number): Promise<Sent>;
}

const TRIES = 5;
/** Longer than this nobody waits for an answer, in milliseconds. */
const LONGEST_WAIT_MS = 120_000;
/** Channels remembered before the idle ones are dropped. */
const CHANNELS_KEPT = 1_000;
/** Slack's words for blocks that this workspace or client cannot take. */
const BLOCKS_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_arguments',
]);

export function createOutbox(clock: Clock, timers: Timers): Outbox {
  /** When the next post in a channel is due, in milliseconds. */
  const due = new Map<string, number>();
  const postMessage = createPostMessage();

  const reserve = (channel: string): number => {
    const now = clock().getTime();
    if (due.size > CHANNELS_KEPT) for (const [key, at] of due) if (at <= now) due.delete(key);
    const at = Math.max(now, due.get(channel) ?? 0);
    due.set(channel, at + POST_INTERVAL_MS);
    return at - now;
  };

  const post = async (client: webApi.WebClient, message: Outgoing, plain: boolean): Promise<Sent> => {
    const wait = reserve(message.channel);
    if (wait > 0) await timers.pause(wait);
    const { text, blocks } = message.draw(plain);
    return postMessage(client, {
      channel: message.channel,
      text,
      blocks,
      unfurl_links: false,
      unfurl_media: false,
      thread_ts: message.threadTs,
      metadata: message.metadata,
    });
  };

  return {
    async send(client, message, tries = TRIES) {
      let plain = false;
      for (let tried = 1; ; tried++) {
        const sent = await post(client, message, plain);
        if (sent.kind === 'refused' && BLOCKS_REFUSED.has(sent.code) && !plain) {
          plain = true;
          continue;
        }
        if (tried >= tries || sent.kind === 'sent' || sent.kind === 'refused' || sent.kind === 'unknown')
          return sent;
        const wait = 1000 * (sent.kind === 'limited' ? sent.afterSeconds : 2 ** (tried - 1));
        if (wait > LONGEST_WAIT_MS) return sent;
        // Others for the same channel wait as well.
        due.set(message.channel, Math.max(due.get(message.channel) ?? 0, clock().getTime() + wait));
        await timers.pause(wait);
      }
    },
  };
}
