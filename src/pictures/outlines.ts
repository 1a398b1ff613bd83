/** Reads the outline of a glyph from the tables `loca` and `glyf` of a TrueType file, as an SVG path in font units. */

/** Where the tables of one face begin in its file. */
export interface OutlineTables {
  readonly bytes: Buffer;
  readonly loca: number;
  readonly glyf: number;
  /** Offsets in `loca` are of four bytes, else of two (in units of two bytes). */
  readonly long: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

type Contour = readonly Point[];

/** The path of a glyph, `y` upwards; empty for a blank. See https://learn.microsoft.com/typography/opentype/spec/glyf */
export function outlineOf(tables: OutlineTables, glyph: number): string {
  return readContours(tables, glyph, 0).map(pathOf).join('');
}

function readContours(tables: OutlineTables, glyph: number, depth: number): readonly Contour[] {
  const { bytes, loca, glyf, long } = tables;
  const offset = (i: number): number =>
    long ? bytes.readUInt32BE(loca + i * 4) : bytes.readUInt16BE(loca + i * 2) * 2;
  // Glyphs made of glyphs nest two deep at most in sound fonts; the bound guards against a loop.
  if (offset(glyph) === offset(glyph + 1) || depth > 4) return [];
  const at = glyf + offset(glyph);
  const count = bytes.readInt16BE(at);
  return count >= 0 ? readSimple(bytes, at + 10, count) : readComposite(tables, at + 10, depth);
}

function readSimple(bytes: Buffer, start: number, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, i) => bytes.readUInt16BE(start + i * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + count * 2;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = bytes.readUInt8(at++);
    flags.push(flag);
    if (flag & 8) for (let again = bytes.readUInt8(at++); again > 0; again -= 1) flags.push(flag);
  }
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(flag & same)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read(2, 16);
  const ys = read(4, 32);
  const all = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, i) => all.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

function readComposite(tables: OutlineTables, start: number, depth: number): readonly Contour[] {
  const { bytes } = tables;
  const contours: Contour[] = [];
  let at = start;
  for (let more = true; more; ) {
    const flags = bytes.readUInt16BE(at);
    const part = readContours(tables, bytes.readUInt16BE(at + 2), depth + 1);
    at += 4;
    const words = flags & 1;
    const dx = words ? bytes.readInt16BE(at) : bytes.readInt8(at);
    const dy = words ? bytes.readInt16BE(at + 2) : bytes.readInt8(at + 1);
    at += words ? 4 : 2;
    const fixed = (): number => {
      at += 2;
      return bytes.readInt16BE(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = fixed();
    else if (flags & 64) [a, d] = [fixed(), fixed()];
    else if (flags & 128) [a, b, c, d] = [fixed(), fixed(), fixed(), fixed()];
    for (const contour of part) {
      contours.push(
        contour.map(({ x, y, on }) => ({
          x: Math.round(a * x + c * y + dx),
          y: Math.round(b * x + d * y + dy),
          on,
        })),
      );
    }
    more = (flags & 32) !== 0;
  }
  return contours;
}

/** Quadratic curves; between two points off the curve lies one on it. */
function pathOf(contour: Contour): string {
  const first = contour[0];
  const last = contour.at(-1);
  if (first === undefined || last === undefined) return '';
  const middle = (p: Point, q: Point): Point => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, on: true });
  const start = first.on ? first : last.on ? last : middle(last, first);
  let path = `M${start.x} ${start.y}`;
  let control: Point | undefined;
  for (const point of [...(first.on ? contour.slice(1) : contour), start]) {
    if (point.on) {
      path += control ? `Q${control.x} ${control.y} ${point.x} ${point.y}` : `L${point.x} ${point.y}`;
      control = undefined;
    } else {
      if (control) {
        const on = middle(control, point);
        path += `Q${control.x} ${control.y} ${on.x} ${on.y}`;
      }
      control = point;
    }
  }
  return `${path}Z`;
}
