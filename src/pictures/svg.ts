/** Small pieces of SVG as strings; every text that goes through here is escaped. */
import type { Font, Fonts } from './font.ts';
import { INK } from './palette.ts';
import { escapeXml, widthOf } from './text.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number of pixels with at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `<name …>body</name>`; `body` must be SVG already. */
export function element(name: string, attributes: Attributes, body = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(String(value))}"`)
    .join('');
  return body === '' ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`;
}

/** Scripts whose letters stand side by side as they are, without joining, reordering or marks. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]*$/u;

/**
 * One line of text whose base line is at `y`. Plain scripts are drawn as outlines (`frame` adds them), so that an SVG
 * looks the same where the font is not installed, and resvg, which reads the font anew for each glyph of a `text`
 * element, is quick. Other scripts need shaping and stay text.
 */
export function textAt(
  x: number,
  y: number,
  text: string,
  style: {
    readonly size: number;
    readonly font: Font;
    readonly fill?: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly class?: string;
  },
): string {
  const { size, font, fill = INK.text, anchor = 'start' } = style;
  if (!PLAIN.test(text)) {
    return element(
      'text',
      {
        class: style.class,
        x,
        y,
        'font-size': size,
        'font-weight': font.bold ? 'bold' : undefined,
        fill,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      },
      escapeXml(text),
    );
  }
  const width = widthOf(text, size, font);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const scale = size / font.unitsPerEm;
  let at = 0;
  let uses = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character !== ' ')
      uses += `<use href="#${font.bold ? 'b' : 'r'}${codePoint}" x="${Math.round(at)}"/>`;
    at += (font.advance(codePoint) ?? 0) * font.unitsPerEm;
  }
  const transform = `translate(${px(left)} ${px(y)}) scale(${scale.toFixed(6)} -${scale.toFixed(6)})`;
  return element('g', { class: style.class, role: 'img', 'aria-label': text, fill, transform }, uses);
}

/** The outlines that the `use` elements of `svg` name. */
export function outlinesUsed(svg: string, fonts: Fonts): string {
  const used = new Set(Array.from(svg.matchAll(/<use href="#([rb]\d+)"/g), (match) => match[1] ?? ''));
  return [...used]
    .sort()
    .map((id) => {
      const font = id.startsWith('b') ? fonts.bold : fonts.regular;
      return element('path', { id, d: font.outline(Number(id.slice(1))) });
    })
    .join('');
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
}
