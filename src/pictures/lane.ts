/** Lays out and draws one lane of a timeline: name, labels, marks and bars of what lasts. */
import type { TimelineMark } from '../core/picture.ts';
import type { Fonts } from './font.ts';
import { INNER, SIZE } from './frame.ts';
import { drawLabelLine, type LabelShape, shapeLabel } from './label-text.ts';
import { placeLabels } from './labels.ts';
import { drawMark, MARK } from './marks.ts';
import { INK } from './palette.ts';
import { drawSpans, packSpans, SPAN_ROW } from './spans.ts';
import { type Placed, type Stacked, stackMarks } from './stacks.ts';
import { element, line, textAt } from './svg.ts';
import { cleanText, clipText, widthOf } from './text.ts';

/** How much room a lane has, in rows. */
export interface Room {
  readonly labelRows: number;
  readonly labelLines: number;
  readonly markRows: number;
  readonly spanRows: number;
}

export interface Lane {
  readonly svg: string;
  readonly height: number;
  /** Turning points that found no room for their label. */
  readonly unlabelled: number;
  /** Events that are only counted. */
  readonly counted: number;
}

const LINE = 21;
/** As high as the ring of a turning point. */
const ROW = 2 * MARK + 6;
/** In lanes of up to so many marks all are labelled as far as there is room, not only turning points. */
const FEW = 10;

export function drawLane(name: string, placed: readonly Placed[], room: Room, fonts: Fonts): Lane {
  const spans = packSpans(placed, room.spanRows);
  const bars = new Set(spans.map((span) => span.item));
  const points = placed.filter((item) => !bars.has(item));
  const stacks = stackMarks(points, room.markRows);
  const labelled = placeLaneLabels(name, stacks.marks, room, fonts);

  const headHeight = 6 + labelled.rows * LINE + 6;
  const marksHeight = stacks.rows === 0 ? 0 : stacks.rows * ROW + 8;
  const base = headHeight + marksHeight;
  const spanRows = spans.reduce((most, span) => Math.max(most, span.row + 1), 0);
  const height = base + spanRows * SPAN_ROW + (spanRows > 0 ? 6 : 0);
  const markY = (row: number): number => base - 4 - row * ROW - ROW / 2;

  const parts: string[] = [];
  // Leaders first, so that marks and texts lie above them.
  for (const label of labelled.labels) {
    const at = label.at;
    const rows = label.row + (label.pole === 'under' ? 0 : label.shape.lines.length);
    const top = headHeight - 6 - rows * LINE + 3;
    parts.push(line(at.x, top, at.x, markY(at.row) - MARK, INK.leader, 1.5));
  }
  parts.push(
    textAt(0, 6 + LINE - 5, labelled.name, { size: SIZE.text, font: fonts.bold, class: 'lane-name' }),
  );
  for (const label of labelled.labels) {
    const top = headHeight - 6 - (label.row + label.shape.lines.length) * LINE;
    for (const [i, row] of label.shape.lines.entries()) {
      const indent = label.pole === 'right' ? label.shape.width - row.width : 0;
      parts.push(drawLabelLine(row, label.left + indent, top + (i + 1) * LINE - 5, fonts));
    }
  }
  if (stacks.rows > 0) parts.push(line(0, base - 2, INNER, base - 2, INK.border));
  for (const { item, x, row } of stacks.marks) {
    parts.push(drawMark(item.mark.kind, x, markY(row), item.mark.turningPoint));
  }
  for (const { x, row, count } of stacks.counts) parts.push(drawCount(x, markY(row), count, fonts));
  const bands = drawSpans(spans, base + 4, fonts);
  parts.push(bands.svg);
  const withLabel = new Set([...bands.labelled, ...labelled.labels.map((label) => label.at.item)]);
  return {
    svg: parts.join(''),
    height,
    counted: stacks.counts.reduce((sum, { count }) => sum + count, 0),
    unlabelled: placed.filter((item) => item.mark.turningPoint && !withLabel.has(item)).length,
  };
}

function placeLaneLabels(name: string, marks: readonly Stacked[], room: Room, fonts: Fonts) {
  const title = clipText(cleanText(name, fonts.bold), INNER, SIZE.text, fonts.bold);
  const all = marks.length <= FEW;
  const wanted = marks.filter(({ item }) => item.mark.turningPoint || all);
  const wishes = wanted.map(({ item, x }) => ({
    x,
    first: item.mark.turningPoint,
    shapes: shapesOf(item.mark, room, fonts),
  }));
  const placed = placeLabels(wishes, room.labelRows, INNER, widthOf(title, SIZE.text, fonts.bold));
  return {
    name: title,
    rows: placed.rows,
    labels: placed.labels.flatMap((label) => {
      const at = wanted[label.wish];
      return at === undefined ? [] : [{ ...label, at }];
    }),
  };
}

/** Wide ones first, then narrower and clipped ones. */
function shapesOf(mark: TimelineMark, room: Room, fonts: Fonts): LabelShape[] {
  const widths = room.labelLines > 1 ? [300, 230, 180] : [INNER * 0.8, 320, 230, 180];
  return widths.flatMap((width) => shapeLabel(mark, width, room.labelLines, fonts) ?? []);
}

/** So many more events in this slot. */
function drawCount(x: number, y: number, count: number, fonts: Fonts): string {
  const text = count > 99 ? '99+' : String(count);
  return element(
    'g',
    { class: 'count' },
    element('rect', { x: x - 11, y: y - 9, width: 22, height: 18, rx: 4, fill: INK.text }) +
      textAt(x, y + 5.5, text, {
        size: text.length > 2 ? 11 : 15,
        font: fonts.bold,
        fill: INK.background,
        anchor: 'middle',
      }),
  );
}
