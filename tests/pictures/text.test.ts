/** Text in pictures: nothing harmful gets in, nothing overflows, and what is measured is what is drawn. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/pictures/font.ts';
import { element, outlinesUsed, textAt } from '../../src/pictures/svg.ts';
import { cleanText, clipText, escapeXml, widthOf, wrapText } from '../../src/pictures/text.ts';

const fonts = loadFonts();
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }));

describe('text in pictures', () => {
  test('any text is drawn as well-formed SVG', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const drawn = textAt(5, 50, cleanText(text, fonts.regular), { size: 18, font: fonts.regular });
        const svg = element(
          'svg',
          { xmlns: 'http://www.w3.org/2000/svg', width: 99, height: 99 },
          drawn || ' ',
        );
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  test('control characters, direction marks and what XML forbids are dropped', () => {
    expect(cleanText('a\u0000b\u001b[31mc\u202ed\u200fe\nf\tg', fonts.regular)).toBe('ab[31mcde f g');
    expect(escapeXml('\u0000<a href="x">&\'\ud800\uffff')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
  });

  test('what the font lacks is shown as one box, not as a gap', () => {
    expect(cleanText('短视频 ok 🎉🎉', fonts.regular)).toBe('□ ok □');
  });

  test('wrapped lines keep within the width, and all words are there when there are lines enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 150 }),
        fc.integer({ min: 200, max: 600 }),
        (text, width) => {
          const cleaned = cleanText(text, fonts.regular);
          const three = wrapText(cleaned, width, 18, fonts.regular, 3);
          expect(three.length).toBeLessThanOrEqual(3);
          for (const row of three) expect(widthOf(row, 18, fonts.regular)).toBeLessThanOrEqual(width);
          const words = cleaned.split(' ').filter((word) => widthOf(word, 18, fonts.regular) <= width);
          if (words.join(' ') === cleaned) {
            expect(wrapText(cleaned, width, 18, fonts.regular, 500).join(' ').trim()).toBe(cleaned);
          }
        },
      ),
    );
  });

  test('a clipped text ends at a word, with an ellipsis', () => {
    expect(clipText('European Commission opens proceedings', 200, 18, fonts.regular)).toBe(
      'European Commission…',
    );
    expect(clipText('Short', 200, 18, fonts.regular)).toBe('Short');
    expect(clipText('Anything', 3, 18, fonts.regular)).toBe('');
  });

  test('outlines look as resvg itself draws the font', () => {
    const words = 'Ireland’s €530m fine: Ünïcode & Ωμέγα Қазақ';
    const frame = (body: string, defs = ''): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="40" font-family="DejaVu Sans"><defs>${defs}</defs><rect width="500" height="40" fill="#fff"/>${body}</svg>`;
    const outlined = textAt(10, 26, words, { size: 18, font: fonts.regular });
    const pixels = (svg: string): Buffer =>
      new Resvg(svg, {
        font: { loadSystemFonts: false, fontFiles: [fonts.regular.file], defaultFontFamily: 'DejaVu Sans' },
      }).render().pixels;
    const ours = pixels(frame(outlined, outlinesUsed(outlined, fonts)));
    // Kerning off: outlines stand at their plain widths.
    const theirs = pixels(
      frame(
        `<text x="10" y="26" font-size="18" fill="#1a1a1a" style="font-kerning:none">${escapeXml(words)}</text>`,
      ),
    );
    let apart = 0;
    let ink = 0;
    for (let i = 0; i < ours.length; i += 4) {
      apart += Math.abs((ours[i] ?? 0) - (theirs[i] ?? 0));
      ink += 255 - (theirs[i] ?? 0);
    }
    expect(ink).toBeGreaterThan(100_000);
    expect(apart / ink).toBeLessThan(0.1);
  });
});
