/** What every picture has around its drawing: background, border, title, and the line with date and sources. */
import type { Font, Fonts } from './font.ts';
import { INK } from './palette.ts';
import { element, line, outlinesUsed, textAt } from './svg.ts';
import { cleanText, wrapText } from './text.ts';

/**
 * The width of all pictures in SVG units. A phone shows a picture some 390 points wide, so that text of 18 units is
 * about 10 points there.
 */
export const WIDTH = 680;
export const MARGIN = 20;
/** The width inside the margins. */
export const INNER = WIDTH - 2 * MARGIN;

/** Sizes of text, in SVG units. */
export const SIZE = { title: 25, subtitle: 18, text: 18, small: 16 } as const;

/** A drawing inside the frame: its SVG with the origin at its own top left, as wide as `INNER`. */
export interface Body {
  readonly svg: string;
  readonly height: number;
  /** Patterns and gradients that it uses. */
  readonly defs?: string;
}

/** A whole picture. */
export interface Svg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Puts the bodies below one another under the title and above the sources. */
export function frame(
  about: {
    readonly title: string;
    readonly subtitle?: string;
    readonly asOf: string;
    readonly sources: string;
  },
  bodies: readonly Body[],
  fonts: Fonts,
): Svg {
  const parts: string[] = [];
  let y = MARGIN - 4;
  const write = (text: string, size: number, most: number, font: Font, fill: string = INK.text): void => {
    for (const row of wrapText(cleanText(text, font), INNER, size, font, most)) {
      y += Math.round(size * 1.25);
      parts.push(textAt(MARGIN, y, row, { size, font, fill }));
    }
  };
  write(about.title, SIZE.title, 3, fonts.bold);
  if (about.subtitle !== undefined) write(about.subtitle, SIZE.subtitle, 4, fonts.regular, INK.muted);
  y += 16;
  for (const body of bodies) {
    if (body.height === 0) continue;
    parts.push(element('g', { transform: `translate(${MARGIN} ${y})` }, body.svg));
    y += body.height + 12;
  }
  parts.push(line(MARGIN, y, WIDTH - MARGIN, y, INK.grid));
  y += 4;
  write(`As of ${dayInWords(about.asOf)}`, SIZE.small, 1, fonts.bold);
  write(about.sources, SIZE.small, 4, fonts.regular, INK.muted);
  const height = Math.ceil(y + MARGIN - 4);
  const title = cleanText(about.title, fonts.bold);
  const defs = bodies.map((body) => body.defs ?? '').join('') + outlinesUsed(parts.join(''), fonts);
  return {
    width: WIDTH,
    height,
    svg: element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-label': title,
        'font-family': "'DejaVu Sans Condensed', 'DejaVu Sans', Verdana, sans-serif",
      },
      (defs === '' ? '' : element('defs', {}, defs)) +
        element('rect', { width: WIDTH, height, fill: INK.background }) +
        parts.join('') +
        element('rect', {
          x: 1,
          y: 1,
          width: WIDTH - 2,
          height: height - 2,
          fill: 'none',
          stroke: INK.border,
          'stroke-width': 2,
        }),
    ),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-04-24` → `24 April 2024`; `2024-04` → `April 2024`; anything else as it is. `short` gives `24 Apr 2024`. */
export function dayInWords(date: string, short = false): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  const written = short ? name.slice(0, 3) : name;
  return day === undefined ? `${written} ${year}` : `${Number(day)} ${written} ${year}`;
}
