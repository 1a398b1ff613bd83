/** Writes a reply's picture or file where somebody asked for it: never into the terminal. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draw } from '../../core/picture.ts';
import type { Reply } from '../../core/reply.ts';
import { UsageError } from './usage-error.ts';

/** File names by what is wanted. */
export interface Wanted {
  readonly png?: string;
  readonly svg?: string;
  readonly ics?: string;
}

/**
 * Writes what is wanted and gives one line for each file written.
 * @throws UsageError where the reply has no such thing or the file cannot be written.
 */
export async function saveParts(reply: Reply, wanted: Wanted, draw: Draw | undefined): Promise<string[]> {
  const said: string[] = [];
  for (const format of ['png', 'svg'] as const) {
    const name = wanted[format];
    if (name === undefined) continue;
    const block = reply.blocks.find((one) => one.type === 'picture');
    if (block === undefined || draw === undefined) {
      throw new UsageError(
        'this reply has no picture',
        'ask for one with a command such as "timeline eu" or "map"',
      );
    }
    const drawn = await draw(block.picture);
    said.push(await save(name, drawn[format]));
  }
  if (wanted.ics !== undefined) {
    const block = reply.blocks.find((one) => one.type === 'file');
    if (block === undefined) {
      throw new UsageError('this reply has no calendar', 'ask for one with the command "upcoming"');
    }
    said.push(await save(wanted.ics, block.text));
  }
  return said;
}

async function save(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.resolve(name);
  try {
    await writeFile(file, content);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new UsageError(`cannot write ${file}${code}`, 'name a file in a folder that you may write to');
  }
  const size = Math.max(1, Math.round(Buffer.byteLength(content) / 1024));
  return `Saved ${file} (${size} KB).`;
}
