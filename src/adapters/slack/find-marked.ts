/** Looks for a message of ours by the marker in its metadata. */
import type { webApi } from '@slack/bolt';

export interface Look {
  readonly channel: string;
  readonly threadTs?: string | undefined;
  readonly eventType: string;
  readonly marker: string;
  readonly since: Date;
}

const PAGE = 100;
/** Pages read before it is said that nothing is known. */
const PAGES = 10;
/** Slack's clock and ours may differ by so much, in seconds. */
const CLOCK_SKEW_SECONDS = 60;

/** The message, `none` where there is certainly none, `unknown` where Slack cannot tell now. Never throws. */
export async function findMarked(
  client: webApi.WebClient,
  { channel, threadTs, eventType, marker, since }: Look,
): Promise<{ ts: string } | 'none' | 'unknown'> {
  const oldest = String(Math.max(0, Math.floor(since.getTime() / 1000) - CLOCK_SKEW_SECONDS));
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const query = {
        channel,
        oldest,
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      };
      const read =
        threadTs === undefined
          ? await client.conversations.history(query)
          : await client.conversations.replies({ ...query, ts: threadTs });
      for (const { ts, metadata } of read.messages ?? []) {
        const payload: unknown = metadata?.event_payload;
        const found =
          typeof payload === 'object' && payload !== null && 'marker' in payload && payload.marker;
        if (ts !== undefined && metadata?.event_type === eventType && found === marker) return { ts };
      }
      cursor = read.response_metadata?.next_cursor;
      if (!cursor) return 'none';
    }
    return 'unknown';
  } catch {
    return 'unknown';
  }
}
