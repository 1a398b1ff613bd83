/** Draws the pictures of a rendered reply and makes the files that go with the message. */
import type { Draw } from '../../core/picture.ts';
import type { Reply } from '../../core/reply.ts';
import type { Frame } from './action-rows.ts';
import { FILE_BYTES, PICTURE_ALT } from './limits.ts';
import type { Log } from './log.ts';
import { clip } from './markdown.ts';
import { type Enclosing, type Enclosure, renderEmbeds, renderReply } from './render-reply.ts';

export interface Drawing {
  readonly draw: Draw;
  readonly log: Log;
}

/** A file as discord.js takes it. */
export interface File {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description?: string;
}

/** Whether drawing this reply takes long enough to say so first. */
export function hasPicture(reply: Reply): boolean {
  return reply.blocks.some((block) => block.type === 'picture');
}

/** The reply as components; where a picture cannot be drawn, its alt text stands in its place. */
export async function drawReply(reply: Reply, frame: Frame, drawing: Drawing, enclosing: Enclosing) {
  const rendered = renderReply(reply, frame, enclosing);
  const files = await encloseAll(rendered.enclosures, drawing);
  if (files !== undefined) return { components: rendered.components, files };
  const plain = renderReply(reply, frame, { ...enclosing, pictures: false });
  return { components: plain.components, files: (await encloseAll(plain.enclosures, drawing)) ?? [] };
}

/** The reply with an embed and without pictures: the form for where components are refused. */
export async function drawEmbeds(reply: Reply, frame: Frame, drawing: Drawing, enclosing: Enclosing) {
  const { embeds, components, enclosures } = renderEmbeds(reply, frame, { ...enclosing, pictures: false });
  return { embeds, components, files: (await encloseAll(enclosures, drawing)) ?? [] };
}

async function encloseAll(
  enclosures: readonly Enclosure[],
  { draw, log }: Drawing,
): Promise<File[] | undefined> {
  const files: File[] = [];
  for (const enclosure of enclosures) {
    if ('text' in enclosure) {
      const bytes = Buffer.from(enclosure.text, 'utf8').subarray(0, FILE_BYTES);
      files.push({ attachment: bytes, name: enclosure.name });
      continue;
    }
    try {
      const { png } = await draw(enclosure.picture);
      if (png.byteLength > FILE_BYTES) throw new RangeError(`discord: a picture has ${png.byteLength} bytes`);
      const description = clip(enclosure.alt, PICTURE_ALT);
      files.push({
        attachment: Buffer.from(png),
        name: enclosure.name,
        ...(description === '' ? {} : { description }),
      });
    } catch (cause) {
      log.warn({ err: cause, picture: enclosure.picture.type }, 'discord: a picture could not be drawn');
      return undefined;
    }
  }
  return files;
}
