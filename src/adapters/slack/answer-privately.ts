/** Shows a reply to one person only, over the address that Slack gives with a command, a button or a shortcut. */
import type { RespondFn } from '@slack/bolt';
import type { Reply } from '../../core/reply.ts';
import { hasPicture, uploadAttachments } from './attachments.ts';
import { errorName } from './log.ts';
import type { PictureFate } from './message.ts';
import type { Place, SlackParts } from './parts.ts';
import { renderReply } from './render-reply.ts';

export interface Privately {
  /** The line that the "Share in channel" button runs again; no button without it. */
  readonly share?: string;
  readonly intro?: string;
  /** Draws over the message that was pressed. */
  readonly replace?: boolean;
}

/** Never throws; a direct message is tried where the address does not work any more. */
export async function answerPrivately(
  parts: SlackParts,
  place: Place,
  respond: RespondFn | undefined,
  reply: Reply,
  shown: Privately = {},
): Promise<void> {
  const { share, intro, replace = false } = shown;
  const send = async (pictures: PictureFate, plain: boolean) => {
    if (!respond) throw new Error('slack: there is no address for a private answer');
    const { text, blocks } = renderReply(reply, {
      plain,
      pictures,
      feedback: true,
      ...(share === undefined ? {} : { share }),
      ...(intro === undefined ? {} : { intro }),
    });
    await respond({
      text,
      blocks,
      response_type: 'ephemeral',
      replace_original: replace,
      unfurl_links: false,
      unfurl_media: false,
      ...(place.threadTs === undefined ? {} : { thread_ts: place.threadTs }),
    });
  };
  const pictures = await picturesWithin(parts, place, reply);
  try {
    await send(pictures, false);
    return;
  } catch (error) {
    parts.log.warn({ error: errorName(error) }, 'slack: a private answer was refused; trying a plainer one');
  }
  try {
    const reason = 'Share the answer in the channel to see it.';
    await send(pictures.kind === 'within' ? { kind: 'omitted', reason } : pictures, true);
  } catch {
    await answerDirectly(parts, place, reply);
  }
}

/** Sends a reply as a direct message: for what has no other private way. */
export async function answerDirectly(parts: SlackParts, place: Place, reply: Reply): Promise<void> {
  const sent = await parts.outbox.send(place.client, {
    channel: place.user,
    draw: (plain) =>
      renderReply(reply, { plain, pictures: { kind: 'omitted', reason: 'Ask in a channel to get it.' } }),
  });
  if (sent.kind !== 'sent')
    parts.log.error({ failure: sent.kind }, 'slack: a private answer could not be given');
}

/** A private message cannot have files after it, so pictures are uploaded for its own image blocks. */
async function picturesWithin(parts: SlackParts, place: Place, reply: Reply): Promise<PictureFate> {
  if (!hasPicture(reply)) return { kind: 'omitted', reason: 'Share the answer in the channel to get it.' };
  const uploaded = await uploadAttachments(place.client, reply, parts.draw, parts.log);
  if (uploaded.kind === 'failed') return { kind: 'omitted', reason: uploaded.reason };
  return { kind: 'within', fileIds: uploaded.fileIds };
}
