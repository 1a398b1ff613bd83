/** Draws a legend: swatches with their names, flowing over as many lines as needed. */
import type { Fonts } from './font.ts';
import { type Body, INNER, SIZE } from './frame.ts';
import { textAt } from './svg.ts';
import { cleanText, clipText, widthOf } from './text.ts';

export interface LegendItem {
  readonly text: string;
  /** Draws the swatch centred at `x`, `y`, at most 24 wide and high. */
  readonly swatch: (x: number, y: number) => string;
}

const LINE = 28;
const SWATCH = 30;

export function drawLegend(items: readonly LegendItem[], fonts: Fonts): Body {
  const font = fonts.regular;
  const parts: string[] = [];
  let x = 0;
  let y = 0;
  for (const item of items) {
    const text = clipText(cleanText(item.text, font), INNER - SWATCH, SIZE.text, font);
    const width = SWATCH + widthOf(text, SIZE.text, font);
    if (x > 0 && x + width > INNER) {
      x = 0;
      y += LINE;
    }
    parts.push(item.swatch(x + 13, y + LINE / 2));
    parts.push(textAt(x + SWATCH, y + LINE / 2 + 6, text, { size: SIZE.text, font, class: 'legend' }));
    x += width + 20;
  }
  return { svg: parts.join(''), height: items.length === 0 ? 0 : y + LINE };
}
