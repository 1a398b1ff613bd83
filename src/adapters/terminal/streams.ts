/** Lines in with bounded memory, text out with back-pressure. */
import { once } from 'node:events';
import { LINE_LIMIT } from './limits.ts';

export interface Line {
  readonly text: string;
  /** Whether it was longer than `LINE_LIMIT`: the rest is gone. */
  readonly cut: boolean;
}

/**
 * The lines of a stream of UTF-8, without their ends. What is not UTF-8 becomes U+FFFD. Holds one line and one chunk
 * at a time, however long the stream or a line of it.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let held = '';
  let cut = false;
  const end = (): Line => {
    const line = { text: held.endsWith('\r') ? held.slice(0, -1) : held, cut };
    held = '';
    cut = false;
    return line;
  };
  const hold = (text: string): void => {
    const room = LINE_LIMIT - held.length;
    if (text.length > room) cut = true;
    held += text.slice(0, Math.max(0, room));
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      hold(text.slice(from, to));
      yield end();
      from = to + 1;
    }
    hold(text.slice(from));
  }
  hold(decoder.decode());
  if (held !== '') yield end();
}

/** Writes, and returns when the stream takes more. */
export async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
