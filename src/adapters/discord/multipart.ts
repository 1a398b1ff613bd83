/**
 * A message with its files as one piece of bytes (RFC 7578). A `FormData` goes out bit by bit, which took longer than
 * everything else between a question and its answer.
 */
import { randomUUID } from 'node:crypto';
import type { File } from './attach.ts';

export interface Multipart {
  readonly bytes: Buffer;
  /** For the header `Content-Type`. */
  readonly contentType: string;
}

/** https://docs.discord.com/developers/reference#uploading-files */
export function multipartOf(json: object, files: readonly File[]): Multipart {
  const boundary = `----form-${randomUUID()}`;
  const head = (disposition: string, type = ''): Buffer =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`);
  const end = Buffer.from('\r\n');
  const parts = files.flatMap(({ name, attachment }, index) => [
    head(`name="files[${index}]"; filename="${quotable(name)}"`, `Content-Type: ${typeOf(name)}\r\n`),
    attachment,
    end,
  ]);
  const bytes = Buffer.concat([
    head('name="payload_json"'),
    Buffer.from(JSON.stringify(json)),
    end,
    ...parts,
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { bytes, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** As browsers write names that would end the quotes or the line. */
function quotable(name: string): string {
  return name.replace(/["\r\n]/g, (sign) => encodeURIComponent(sign));
}

/** Discord tells other kinds by the ending of their names. */
function typeOf(name: string): string {
  return name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
}
