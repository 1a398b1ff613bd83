/** Text fit for a picture: cleaned, measured, wrapped, clipped and escaped. */
import type { Font } from './font.ts';

const ELLIPSIS = '…';
/** Stands for a character that the font cannot draw, so that a gap is seen as a gap. */
const MISSING = '\u25a1';
/** Longer texts are cut before they are measured: no line of a picture holds more. */
const MOST_CHARACTERS = 600;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * `text` without control characters, lone surrogates, marks that turn the reading direction and line breaks; what the
 * font lacks is replaced by a box, once for a run.
 */
export function cleanText(text: string, font: Font): string {
  let out = '';
  for (const character of text.slice(0, MOST_CHARACTERS).normalize('NFC').replace(/\s+/gu, ' ').trim()) {
    // Variation selectors and joiners have no glyph of their own where the font lacks the emoji.
    if (/\p{Cc}|\p{Cs}|\p{Cf}|\p{Co}|\p{Cn}|\p{Variation_Selector}/u.test(character)) continue;
    const known = font.advance(character.codePointAt(0) ?? 0) !== undefined;
    if (known) out += character;
    else if (!out.endsWith(MISSING)) out += MISSING;
  }
  return out;
}

/** The width of `text` in the units of `size`. Marks that combine count as nothing. */
export function widthOf(text: string, size: number, font: Font): number {
  let ems = 0;
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue;
    ems += font.advance(character.codePointAt(0) ?? 0) ?? 0.6;
  }
  return ems * size;
}

/** `text` cut to `width` between graphemes, with an ellipsis where something was cut; empty where nothing fits. */
export function clipText(text: string, width: number, size: number, font: Font): string {
  if (widthOf(text, size, font) <= width) return text;
  let room = width - widthOf(ELLIPSIS, size, font);
  let out = '';
  for (const { segment } of graphemes.segment(text)) {
    room -= widthOf(segment, size, font);
    if (room < 0) break;
    out += segment;
  }
  // Half a word misleads: end before it, unless it is all there is.
  const atWord = text.charAt(out.length) === ' ' ? out : out.replace(/\s\S*$/u, '');
  const whole = atWord.replace(/[\s,;:–—-]+$/u, '');
  return whole === '' ? '' : whole + ELLIPSIS;
}

/**
 * `text` in at most `most` lines no wider than `width`, the first one shorter by `indent`; the last one is clipped where
 * words are left over.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  font: Font,
  most: number,
  indent = 0,
): string[] {
  const lines: string[] = [];
  const room = (): number => (lines.length === 0 ? width - indent : width);
  let line = '';
  const words = text.split(' ').filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, font) <= room()) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(clipText([line, ...words.slice(i)].join(' ').trim(), room(), size, font));
      return lines;
    }
    // With an indent the first line may stay empty, and the word goes to the second.
    if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
    line = widthOf(word, size, font) <= width ? word : clipText(word, width, size, font);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** `text` safe inside an SVG element or attribute, without characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
