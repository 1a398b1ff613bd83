/** Uploads a reply's pictures and files, each with its alt text. */
import type { webApi } from '@slack/bolt';
import type { Draw } from '../../core/picture.ts';
import type { Reply } from '../../core/reply.ts';
import { shorten } from './cut-text.ts';
import { plainText } from './escape.ts';
import { readFailure } from './failure.ts';
import { errorName, type Log } from './log.ts';

export interface UploadTarget {
  readonly channel: string;
  readonly threadTs?: string | undefined;
}

export type Uploaded =
  | { readonly kind: 'uploaded'; readonly fileIds: readonly string[] }
  /** `reason` is fit for a reader. */
  | { readonly kind: 'failed'; readonly reason: string };

/** `files.getUploadURLExternal` takes no longer `alt_txt`: https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
const ALT_TXT_LIMIT = 1_000;
const UPLOAD_TIMEOUT_MS = 30_000;

interface Attachment {
  readonly name: string;
  readonly title: string;
  readonly alt?: string;
  readonly data: Uint8Array;
}

/** Whether a reply holds anything to upload. */
export function hasAttachments(reply: Reply): boolean {
  return reply.blocks.some((block) => block.type === 'picture' || block.type === 'file');
}

/** Whether a reply holds a picture. */
export function hasPicture(reply: Reply): boolean {
  return reply.blocks.some((block) => block.type === 'picture');
}

/**
 * Uploads what a reply holds, to a channel or thread, or (without a target) for use in a message's blocks; then
 * pictures only. Never throws.
 */
export async function uploadAttachments(
  client: webApi.WebClient,
  reply: Reply,
  draw: Draw,
  log: Log,
  target?: UploadTarget,
): Promise<Uploaded> {
  try {
    const fileIds: string[] = [];
    for (const attachment of await drawAttachments(reply, draw, target === undefined)) {
      fileIds.push(await upload(client, attachment, target));
    }
    return { kind: 'uploaded', fileIds };
  } catch (error) {
    const failure = readFailure(error);
    const missing = failure.kind === 'refused' && failure.code === 'missing_scope';
    log.warn({ error: errorName(error) }, 'slack: a picture or file was not uploaded');
    return {
      kind: 'failed',
      reason: missing
        ? 'This app may not upload files here: whoever manages it can grant it the scope files:write.'
        : 'Uploading it failed; ask again later.',
    };
  }
}

async function drawAttachments(
  reply: Reply,
  draw: Draw,
  picturesOnly: boolean,
): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  for (const block of reply.blocks) {
    if (block.type === 'picture') {
      const { png } = await draw(block.picture);
      const title = shorten(plainText(block.picture.title), 150) || 'Picture';
      attachments.push({ name: 'tiktok-regulation.png', title, alt: block.alt, data: png });
    } else if (block.type === 'file' && !picturesOnly) {
      attachments.push({ name: block.name, title: block.name, data: new TextEncoder().encode(block.text) });
    }
  }
  return attachments;
}

/** Slack's three steps; the client's own `filesUploadV2` names the alt text differently from Slack's reference. */
async function upload(client: webApi.WebClient, file: Attachment, target?: UploadTarget): Promise<string> {
  const place = await client.apiCall('files.getUploadURLExternal', {
    filename: file.name,
    length: file.data.byteLength,
    ...(file.alt === undefined ? {} : { alt_txt: shorten(plainText(file.alt), ALT_TXT_LIMIT) }),
  });
  const { upload_url: url, file_id: id } = place as { upload_url?: unknown; file_id?: unknown };
  if (typeof url !== 'string' || typeof id !== 'string')
    throw new Error('slack: no upload address was given');
  const body = new Uint8Array(file.data);
  const stored = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS) });
  if (!stored.ok) throw new Error(`slack: the upload was answered with HTTP ${stored.status}`);
  await client.apiCall('files.completeUploadExternal', {
    files: [{ id, title: file.title }],
    ...(target === undefined ? {} : { channel_id: target.channel }),
    ...(target?.threadTs === undefined ? {} : { thread_ts: target.threadTs }),
  });
  return id;
}
