/** Files as they go out, read as anybody reads a form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipartOf } from '../../src/adapters/discord/multipart.ts';
import { readBody } from '../support/discord/multipart.ts';

const file = fc.record({
  name: fc.stringMatching(/^[a-zA-Z0-9_-]{1,60}\.(png|txt|ics)$/),
  attachment: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
});

describe('a message with files', () => {
  it('is read as the message and the same files, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.array(file, { minLength: 1, maxLength: 4 }),
        async (text, files) => {
          const { bytes, contentType } = multipartOf({ text }, files);
          const read = await readBody(bytes, contentType);
          expect(read.json).toEqual({ text });
          expect(read.files).toEqual(
            files.map(({ name, attachment }, index) => ({
              field: `files[${index}]`,
              name,
              bytes: attachment,
            })),
          );
        },
      ),
    );
  });

  it('cannot be broken by a name', async () => {
    const name = 'a"\r\nX: y.txt';
    const { bytes, contentType } = multipartOf({}, [{ name, attachment: Buffer.from('x') }]);
    const [read] = (await readBody(bytes, contentType)).files;
    expect(read?.bytes.toString()).toBe('x');
  });
});
