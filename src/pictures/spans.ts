/** Draws what lasts: bars in rows, each with the mark at its beginning and its label where there is room. */
import type { Fonts } from './font.ts';
import { INNER } from './frame.ts';
import { drawLabelLine, shapeLabel } from './label-text.ts';
import { colourOfKind, drawMark, MARK } from './marks.ts';
import { INK } from './palette.ts';
import type { Placed } from './stacks.ts';
import { element, px } from './svg.ts';

/** The height of a row of bars. */
export const SPAN_ROW = 30;

export interface Span {
  readonly item: Placed;
  readonly row: number;
  /** Where the bar before it in the row ends, or the left edge. */
  readonly before: number;
  /** Where the next bar of the row begins, or the right edge. */
  readonly after: number;
}

const TIP = 11;

/** Bars into rows, turning points and long ones first; those without a row are drawn as marks. */
export function packSpans(placed: readonly Placed[], rows: number): Span[] {
  const length = (item: Placed): number => (item.end ?? item.x) - item.x;
  const ranked = placed
    .filter((item) => item.end !== undefined)
    .toSorted((a, b) => Number(b.mark.turningPoint) - Number(a.mark.turningPoint) || length(b) - length(a));
  const packed: Placed[][] = [];
  const begin = (item: Placed): number => item.x - MARK - 4;
  const finish = (item: Placed): number => barEnd(item) + 6;
  for (const item of ranked) {
    const row = packed.find((others) =>
      others.every((other) => finish(item) <= begin(other) || begin(item) >= finish(other)),
    );
    if (row !== undefined) row.push(item);
    else if (packed.length < rows) packed.push([item]);
  }
  return packed.flatMap((unsorted, at) => {
    const row = unsorted.toSorted((a, b) => a.x - b.x);
    return row.map((item, i) => {
      const [previous, next] = [row[i - 1], row[i + 1]];
      return {
        item,
        row: at,
        before: previous === undefined ? 0 : finish(previous) + 4,
        after: next === undefined ? INNER : begin(next) - 4,
      };
    });
  });
}

function barEnd(item: Placed): number {
  return Math.max(item.end ?? item.x, item.x + MARK + 3);
}

/** The bars of a lane, row by row: each label takes what room the bars and the labels before it leave. */
export function drawSpans(
  spans: readonly Span[],
  base: number,
  fonts: Fonts,
): { readonly svg: string; readonly labelled: readonly Placed[] } {
  const labelled: Placed[] = [];
  const bars: string[] = [];
  const texts: string[] = [];
  /** How far texts reach in each row. */
  const reached = new Map<number, number>();
  for (const span of spans) {
    const middle = base + span.row * SPAN_ROW + SPAN_ROW / 2 - 2;
    bars.push(drawBar(span.item, middle));
    const before = Math.max(span.before, reached.get(span.row) ?? 0);
    const label = labelSpan({ ...span, before }, fonts);
    if (label === undefined) continue;
    reached.set(span.row, Math.max(before, label.left + label.line.width + 10));
    labelled.push(span.item);
    texts.push(drawLabelLine(label.line, label.left, middle + 6, fonts));
  }
  return { svg: bars.join('') + texts.join(''), labelled };
}

/** A bar with the mark at its beginning; what still goes on ends in an arrow. */
function drawBar({ mark, x, open, ...item }: Placed, middle: number): string {
  const end = Math.max(item.end ?? x, x + MARK + 3);
  const half = 11;
  const outline = open
    ? `M${px(x)} ${px(middle - half)}H${px(end - TIP)}L${px(end)} ${px(middle)}L${px(end - TIP)} ${px(middle + half)}H${px(x)}Z`
    : `M${px(x)} ${px(middle - half)}H${px(end)}V${px(middle + half)}H${px(x)}Z`;
  const colour = colourOfKind(mark.kind);
  return (
    element('path', { class: 'span', d: outline, fill: INK.background }) +
    element('path', { d: outline, fill: colour, 'fill-opacity': 0.25, stroke: colour, 'stroke-width': 1.5 }) +
    drawMark(mark.kind, x, middle, mark.turningPoint)
  );
}

/** On the bar, behind it or before it, wherever the whole text fits; else cut where there is most room; else none. */
function labelSpan({ item, before, after }: Span, fonts: Fonts) {
  const { mark, x, open } = item;
  const end = barEnd(item);
  const on = x + MARK + 7;
  const rooms = [
    { left: on, room: end - on - (open ? TIP : 4), before: false },
    { left: end + 8, room: after - end - 8, before: false },
    { left: before, room: x - MARK - 7 - before, before: true },
    // Over the end of a short bar.
    { left: on, room: open ? 0 : after - on, before: false },
  ];
  const roomiest = rooms.toSorted((a, b) => b.room - a.room).slice(0, 1);
  // Whole with the date, whole without it, and cut last: two words of a long label say nothing.
  for (const { places, dated, least } of [
    { places: rooms, dated: true, least: 0 },
    { places: rooms, dated: false, least: 0 },
    { places: roomiest, dated: true, least: 300 },
    { places: roomiest, dated: false, least: 150 },
  ]) {
    for (const place of places) {
      if (place.room <= least) continue;
      const shape = shapeLabel(mark, place.room, 1, fonts, dated);
      const line = shape?.lines[0];
      if (line === undefined || (least === 0 && shape?.clipped)) continue;
      return { line, left: place.before ? place.left + place.room - line.width : place.left };
    }
  }
  return undefined;
}
