/** Text by the columns that it takes up: measured, wrapped, padded. */
import { createRequire } from 'node:module';

/** Characters of one column each, measured by counting: Latin, Greek, Cyrillic without combining marks, and our own signs. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2500-\u257f]*$/;

let measure: ((text: string) => number) | undefined;

/** Columns that the text takes up in a terminal. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  // Loaded on need, and so synchronously: its tables take longer to compile than most answers to find.
  measure ??= createRequire(import.meta.url)('string-width').default as (text: string) => number;
  return measure(text);
}

/** The text followed by spaces, or preceded where it stands at the right, to fill the columns. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? gap + text : text + gap;
}

const segmenter = new Intl.Segmenter();

/** A word in pieces that each fit. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of segmenter.segment(word)) {
    const columns = widthOf(segment);
    if (taken + columns > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += columns;
  }
  return [...pieces, piece];
}

const ADDRESS = /^\(?https?:\/\//;

/**
 * The text in lines of at most `width` columns, broken at spaces. A longer word is cut, but never an address:
 * a cut link leads nowhere.
 */
export function wrap(text: string, width: number): string[] {
  if (!Number.isFinite(width)) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const columns = widthOf(word);
    if (line !== '' && taken + 1 + columns <= width) {
      line += ` ${word}`;
      taken += 1 + columns;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = columns <= width || ADDRESS.test(word) ? [word] : cutWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    taken = widthOf(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
