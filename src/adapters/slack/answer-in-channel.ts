/** Shows a reply to everyone in a channel, thread or direct message, its pictures after it. */
import type { Reply } from '../../core/reply.ts';
import { hasAttachments, uploadAttachments } from './attachments.ts';
import { readFailure } from './failure.ts';
import { findMarked } from './find-marked.ts';
import { errorName } from './log.ts';
import type { PictureFate } from './message.ts';
import type { Place, SlackParts } from './parts.ts';
import type { Sent } from './post-message.ts';
import { renderReply } from './render-reply.ts';

export interface Shown {
  readonly intro?: string;
  readonly removableBy?: string;
  /** Marks the message, so that one whose fate is unknown can be looked for; letters and digits. */
  readonly marker: string;
}

/** The metadata of an answer; a digest's is another, see `poster.ts`. */
const ANSWER_EVENT = 'tiktok_answer';
/** How long a post whose fate is unknown is given to appear, in milliseconds. */
const SETTLE_MS = 2_000;

/** Posts the reply where the place says. Never throws; what could not be posted is told in the log. */
export async function answerInChannel(
  parts: SlackParts,
  place: Place,
  reply: Reply,
  shown: Shown,
): Promise<Sent> {
  const channel = place.channel ?? place.user;
  const render = (pictures: PictureFate, plain: boolean) =>
    renderReply(reply, {
      plain,
      pictures,
      feedback: true,
      ...(shown.intro === undefined ? {} : { intro: shown.intro }),
      ...(shown.removableBy === undefined ? {} : { removableBy: shown.removableBy }),
    });
  const message = {
    channel,
    threadTs: place.threadTs,
    draw: (plain: boolean) => render({ kind: 'follow' }, plain),
    metadata: { event_type: ANSWER_EVENT, event_payload: { marker: shown.marker } },
  };
  const since = parts.clock();
  let sent = await parts.outbox.send(place.client, message);
  if (sent.kind === 'unknown') {
    parts.log.warn(
      { code: sent.code },
      'slack: it is not known whether an answer was posted; looking for it',
    );
    await parts.timers.pause(SETTLE_MS);
    const look = { channel, threadTs: place.threadTs, eventType: ANSWER_EVENT, marker: shown.marker, since };
    const found = await findMarked(place.client, look);
    if (found === 'none') sent = await parts.outbox.send(place.client, message);
    else if (found !== 'unknown') sent = { kind: 'sent', channel, ts: found.ts };
  }
  if (sent.kind !== 'sent') {
    const why = 'code' in sent ? sent.code : sent.kind;
    parts.log.error({ why }, 'slack: an answer could not be posted');
    return sent;
  }
  if (hasAttachments(reply)) await attach(parts, place, reply, sent, render);
  return sent;
}

/** Uploads what belongs to the message, or says in the message why it is missing. */
async function attach(
  parts: SlackParts,
  place: Place,
  reply: Reply,
  sent: Extract<Sent, { kind: 'sent' }>,
  render: (pictures: PictureFate, plain: boolean) => ReturnType<typeof renderReply>,
): Promise<void> {
  const target = { channel: sent.channel, threadTs: place.threadTs ?? sent.ts };
  const uploaded = await uploadAttachments(place.client, reply, parts.draw, parts.log, target);
  if (uploaded.kind === 'uploaded') return;
  const { text, blocks } = render({ kind: 'omitted', reason: uploaded.reason }, true);
  try {
    await place.client.chat.update({ channel: sent.channel, ts: sent.ts, text, blocks });
  } catch (error) {
    parts.log.warn(
      { error: errorName(error), failure: readFailure(error).kind },
      'slack: a message was not updated',
    );
  }
}
