/** Reads from a TrueType file how wide each character is and its outline, so that text is measured as it is drawn. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { outlineOf } from './outlines.ts';

/** One face. */
export interface Font {
  readonly file: string;
  readonly bold: boolean;
  readonly unitsPerEm: number;
  /** In ems; undefined where the face has no glyph for the code point. */
  advance(codePoint: number): number | undefined;
  /** The outline as an SVG path in font units, `y` upwards; empty for a blank. */
  outline(codePoint: number): string;
}

export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

/** The two faces used in every picture; condensed, since a phone is narrow. */
export function loadFonts(): Fonts {
  return {
    regular: readFont('DejaVuSansCondensed.ttf', false),
    bold: readFont('DejaVuSansCondensed-Bold.ttf', true),
  };
}

/** Reads the tables `head`, `hhea`, `hmtx` and `cmap`: https://learn.microsoft.com/typography/opentype/spec/ */
function readFont(name: string, bold: boolean): Font {
  const file = createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`);
  const bytes = readFileSync(file);
  const table = (tag: string): number => {
    const count = bytes.readUInt16BE(4);
    for (let at = 12; at < 12 + count * 16; at += 16) {
      if (bytes.toString('latin1', at, at + 4) === tag) return bytes.readUInt32BE(at + 8);
    }
    throw new Error(`pictures: the font ${file} has no table "${tag}"; install dejavu-fonts-ttf again`);
  };
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const measured = bytes.readUInt16BE(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphs = readCharacterMap(bytes, table('cmap'));
  const outlines = {
    bytes,
    loca: table('loca'),
    glyf: table('glyf'),
    long: bytes.readInt16BE(table('head') + 50) === 1,
  };
  return {
    file,
    bold,
    unitsPerEm,
    outline: (codePoint) => outlineOf(outlines, glyphs.get(codePoint) ?? 0),
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return bytes.readUInt16BE(widths + Math.min(glyph, measured - 1) * 4) / unitsPerEm;
    },
  };
}

/** Code point → glyph, from the subtables of format 4 (the basic plane) and 12 (all planes). */
function readCharacterMap(bytes: Buffer, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const add = (codePoint: number, glyph: number): void => {
    if (glyph !== 0) glyphs.set(codePoint, glyph);
  };
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i += 1) {
    const record = cmap + 4 + i * 8;
    const platform = bytes.readUInt16BE(record);
    // Platforms 0 and 3 are Unicode; the old Macintosh tables are not.
    if (platform !== 0 && platform !== 3) continue;
    const at = cmap + bytes.readUInt32BE(record + 4);
    const format = bytes.readUInt16BE(at);
    if (format === 4) readFormat4(bytes, at, add);
    if (format === 12) readFormat12(bytes, at, add);
  }
  return glyphs;
}

type Add = (codePoint: number, glyph: number) => void;

function readFormat4(bytes: Buffer, at: number, add: Add): void {
  const twice = bytes.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  for (let i = 0; i < twice; i += 2) {
    const start = bytes.readUInt16BE(starts + i);
    const end = bytes.readUInt16BE(ends + i);
    const delta = bytes.readUInt16BE(deltas + i);
    const offset = bytes.readUInt16BE(offsets + i);
    for (let c = start; c <= end && c !== 0xffff; c += 1) {
      if (offset === 0) add(c, (c + delta) & 0xffff);
      else {
        const glyph = bytes.readUInt16BE(offsets + i + offset + (c - start) * 2);
        add(c, glyph === 0 ? 0 : (glyph + delta) & 0xffff);
      }
    }
  }
}

function readFormat12(bytes: Buffer, at: number, add: Add): void {
  for (let i = 0; i < bytes.readUInt32BE(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const start = bytes.readUInt32BE(group);
    for (let c = start; c <= bytes.readUInt32BE(group + 4); c += 1) {
      add(c, bytes.readUInt32BE(group + 8) + c - start);
    }
  }
}
