/** Drawing as the adapters see it: PNG and SVG, the same each time, kept for a while. */
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/core/picture.ts';
import { createDraw } from '../../src/pictures/draw.ts';
import { sampleBars, sampleMap, sampleTimeline } from './samples.ts';

/** Width and height from the header of a PNG (https://www.w3.org/TR/png/#11IHDR). */
function pngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('createDraw', () => {
  test.each<[string, Picture]>([
    ['a crowded timeline', sampleTimeline(300, 12)],
    ['a map', sampleMap()],
    ['forty bars', sampleBars(40)],
  ])('gives %s in double pixels, under 8 MB, the same from any drawer', async (_, picture) => {
    const drawn = await createDraw()(picture);
    expect(pngSize(drawn.png)).toEqual({ width: drawn.width * 2, height: drawn.height * 2 });
    expect(drawn.png.byteLength).toBeLessThan(8_000_000);
    const again = await createDraw()(structuredClone(picture));
    expect(again.svg).toBe(drawn.svg);
    expect(Buffer.compare(again.png, drawn.png)).toBe(0);
  });

  test('draws the same picture once, whether asked for at once or later', async () => {
    const draw = createDraw();
    const [a, b] = await Promise.all([draw(sampleBars(3)), draw(sampleBars(3))]);
    expect(b).toBe(a);
    expect(await draw(sampleBars(3))).toBe(a);
  });

  test('keeps no more than its bound, and draws again what it has let go', async () => {
    const draw = createDraw();
    const first = await draw(sampleBars(0));
    const others = Array.from({ length: 33 }, (_, i) => ({ ...sampleBars(0), title: `Number ${i}` }));
    await Promise.all(others.map(draw));
    const again = await draw(sampleBars(0));
    expect(again).not.toBe(first);
    expect(again.svg).toBe(first.svg);
  });

  test('a picture that cannot be drawn says which, and the next one is drawn all the same', async () => {
    const draw = createDraw();
    const broken = { ...sampleBars(1), title: 'Broken', bars: [null] } as unknown as Picture;
    await expect(draw(broken)).rejects.toThrow(/pictures: cannot draw the bars "Broken"/);
    expect((await draw(sampleBars(1))).png.byteLength).toBeGreaterThan(1000);
  });
});
