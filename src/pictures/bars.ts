/** Draws horizontal bars, each with its name and its value in words. */
import { scaleLinear } from 'd3-scale';
import type { BarsPicture } from '../core/picture.ts';
import type { Fonts } from './font.ts';
import { type Body, frame, INNER, SIZE, type Svg } from './frame.ts';
import { INK, OKABE_ITO } from './palette.ts';
import { element, textAt } from './svg.ts';
import { cleanText, clipText, widthOf, wrapText } from './text.ts';

/** More bars than this make a picture too tall for a chat; the rest is counted in a line. */
const MOST_BARS = 40;
/** Up to so many bars there is room for long names in two lines and for notes. */
const ROOMY = 12;

/** The whole picture. Bars are drawn in the order given. */
export function drawBarsSvg(picture: BarsPicture, fonts: Fonts): Svg {
  return frame(picture, [drawBody(picture, fonts)], fonts);
}

function drawBody(picture: BarsPicture, fonts: Fonts): Body {
  if (picture.bars.length === 0) {
    return {
      svg: textAt(0, 24, 'Nothing to draw: no amounts in this selection.', {
        size: SIZE.text,
        font: fonts.regular,
      }),
      height: 40,
    };
  }
  const { regular, bold } = fonts;
  const roomy = picture.bars.length <= ROOMY;
  const shown = picture.bars.slice(0, MOST_BARS);
  const left = picture.bars.slice(MOST_BARS);
  const most = Math.max(...shown.map((bar) => (Number.isFinite(bar.value) ? bar.value : 0)), 0);
  const length = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .range([0, INNER]);
  const thick = roomy ? 18 : 10;

  const parts: string[] = [];
  let y = 0;
  const unit = cleanText(`Length of the bars: ${picture.unit}`, regular);
  for (const row of wrapText(unit, INNER, SIZE.small, regular, 2)) {
    y += 20;
    parts.push(textAt(0, y, row, { size: SIZE.small, font: regular, fill: INK.muted }));
  }
  y += roomy ? 14 : 8;

  for (const bar of shown) {
    const value = clipText(cleanText(bar.shown, bold), INNER / 2, SIZE.text, bold);
    const room = INNER - widthOf(value, SIZE.text, bold) - 20;
    const note = cleanText(bar.note ?? '', regular);
    const name = cleanText(bar.label, regular);
    const rows = wrapText(name, room, SIZE.text, regular, roomy ? 2 : 1);
    parts.push(textAt(INNER, y + 18, value, { size: SIZE.text, font: bold, anchor: 'end' }));
    for (const row of rows) {
      y += 22;
      parts.push(textAt(0, y - 4, row, { size: SIZE.text, font: regular, class: 'bar-label' }));
    }
    if (!roomy && note !== '') {
      // In the narrow form the note stands behind the name, where there is room for a few words of it.
      const end = widthOf(rows[0] ?? '', SIZE.text, regular) + 10;
      const rest = room - end >= 60 ? clipText(note, room - end, SIZE.small, regular) : '';
      if (rest !== '')
        parts.push(textAt(end, y - 4, rest, { size: SIZE.small, font: regular, fill: INK.muted }));
    }
    y += 2;
    parts.push(element('rect', { x: 0, y, width: INNER, height: thick, fill: INK.lane }));
    parts.push(
      element('rect', {
        class: 'bar',
        x: 0.5,
        y,
        width: Math.max(2, length(Math.max(0, Number.isFinite(bar.value) ? bar.value : 0)) - 1),
        height: thick,
        fill: OKABE_ITO.blue,
        stroke: INK.outline,
        'stroke-width': 1,
      }),
    );
    y += thick;
    if (roomy) {
      for (const row of note === '' ? [] : wrapText(note, INNER, SIZE.small, regular, 2)) {
        y += 20;
        parts.push(textAt(0, y, row, { size: SIZE.small, font: regular, fill: INK.muted }));
      }
    }
    y += roomy ? 16 : 8;
  }
  if (left.length > 0) {
    const last = shown.at(-1)?.shown ?? '';
    const rest = clipText(
      cleanText(`and ${left.length} more, none above ${last}`, bold),
      INNER,
      SIZE.text,
      bold,
    );
    parts.push(textAt(0, y + 18, rest, { size: SIZE.text, font: bold }));
    y += 28;
  }
  return { svg: parts.join(''), height: y };
}
