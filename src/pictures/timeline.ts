/** Draws a timeline: lanes of events over one axis of time, with a legend of the kinds. */
import { scaleUtc } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import type { TimelineMark, TimelinePicture } from '../core/picture.ts';
import type { Fonts } from './font.ts';
import { type Body, dayInWords, frame, INNER, SIZE, type Svg } from './frame.ts';
import { drawLane, type Room } from './lane.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { drawMark, MARK, nameOfKind, orderOfKind } from './marks.ts';
import { INK } from './palette.ts';
import type { Placed } from './stacks.ts';
import { element, line, textAt } from './svg.ts';
import { widthOf } from './text.ts';

/** More lanes than this make a picture too tall for a chat; the rest share one lane. */
const MOST_LANES = 12;

/** The whole picture. */
export function drawTimelineSvg(picture: TimelinePicture, fonts: Fonts): Svg {
  if (picture.marks.length === 0) {
    const text = textAt(0, 24, 'No events in this selection.', { size: SIZE.text, font: fonts.regular });
    return frame(picture, [{ svg: text, height: 40 }], fonts);
  }
  const chart = drawChart(picture, fonts);
  return frame(picture, [drawKinds(picture, fonts, chart.counted), chart, ...chart.remarks], fonts);
}

interface Chart extends Body {
  readonly counted: number;
  readonly remarks: readonly Body[];
}

function drawChart(picture: TimelinePicture, fonts: Fonts): Chart {
  const scale = timeScale(picture.from, picture.to);
  const lanes = lanesOf(picture);
  const room = roomFor(lanes.length);
  const axisHeight = 28;
  const parts: string[] = [];
  const rows: string[] = [];
  let y = axisHeight;
  let counted = 0;
  let unlabelled = 0;
  for (const [i, lane] of lanes.entries()) {
    const drawn = drawLane(
      lane.name,
      lane.marks.map((mark) => place(mark, scale)),
      room,
      fonts,
    );
    if (i % 2 === 0) {
      parts.push(
        element('rect', { x: -8, y, width: INNER + 16, height: drawn.height + 4, fill: INK.lane, rx: 4 }),
      );
    }
    rows.push(element('g', { class: 'lane', transform: `translate(0 ${y})` }, drawn.svg));
    y += drawn.height + 4;
    counted += drawn.counted;
    unlabelled += drawn.unlabelled;
  }
  for (const tick of ticksOf(scale, fonts)) {
    parts.push(line(tick.x, axisHeight, tick.x, y, INK.grid));
    for (const at of [axisHeight - 8, y + 20]) {
      parts.push(
        textAt(tick.textX, at, tick.text, {
          size: SIZE.small,
          font: fonts.bold,
          fill: INK.muted,
          class: 'tick',
        }),
      );
    }
  }
  const remarks =
    unlabelled === 0
      ? []
      : [
          {
            svg: textAt(
              0,
              16,
              `${unlabelled} more turning ${unlabelled === 1 ? 'point has' : 'points have'} no room for a label here.`,
              {
                size: SIZE.small,
                font: fonts.regular,
                fill: INK.muted,
              },
            ),
            height: 20,
          },
        ];
  return { svg: parts.join('') + rows.join(''), height: y + axisHeight, counted, remarks };
}

type Scale = ReturnType<typeof scaleUtc<number>>;

/** Marks at both ends keep clear of the edges; a span of less than a month is widened to one. */
function timeScale(from: string, to: string): Scale {
  const first = Date.parse(from);
  const last = Date.parse(to);
  const day = 86_400_000;
  const lack = Math.max(0, 30 * day - (last - first)) / 2;
  return scaleUtc<number>()
    .domain([first - lack, last + lack])
    .range([MARK + 5, INNER - MARK - 5]);
}

function place(mark: TimelineMark, scale: Scale): Placed {
  const at = (date: string): number => Math.max(MARK + 3, Math.min(INNER - MARK - 3, scale(new Date(date))));
  const x = at(mark.date);
  if (mark.until === undefined) return { mark, x, open: false };
  const open = mark.until === 'open' || scale(new Date(mark.until)) > INNER;
  return { mark, x, open, end: open ? INNER : at(mark.until === 'open' ? mark.date : mark.until) };
}

interface LaneOfMarks {
  readonly name: string;
  readonly marks: readonly TimelineMark[];
}

/** The lanes that have marks, by date; those beyond the bound, and marks of no known lane, in a last one. */
function lanesOf(picture: TimelinePicture): LaneOfMarks[] {
  const marks = picture.marks.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const byLane = Map.groupBy(marks, (mark) => mark.lane);
  const known = picture.lanes.filter((lane) => byLane.has(lane.id));
  const strays = [...byLane.keys()].some((id) => !known.some((lane) => lane.id === id));
  const kept = known.length > MOST_LANES || strays ? known.slice(0, MOST_LANES - 1) : known;
  const keptIds = new Set(kept.map((lane) => lane.id));
  const others = marks.filter((mark) => !keptIds.has(mark.lane));
  const lanes = kept.map((lane) => ({
    name: `${lane.name} (${byLane.get(lane.id)?.length ?? 0})`,
    marks: byLane.get(lane.id) ?? [],
  }));
  return others.length === 0 ? lanes : [...lanes, { name: `Others (${others.length})`, marks: others }];
}

/** Fewer lanes leave more rows to each, so that the picture stays at most some three times as tall as wide. */
function roomFor(lanes: number): Room {
  if (lanes === 1) return { labelRows: 18, labelLines: 3, markRows: 12, spanRows: 8 };
  if (lanes === 2) return { labelRows: 12, labelLines: 3, markRows: 8, spanRows: 5 };
  if (lanes <= 4) return { labelRows: 9, labelLines: 3, markRows: 5, spanRows: 3 };
  if (lanes <= 6) return { labelRows: 6, labelLines: 3, markRows: 3, spanRows: 2 };
  if (lanes <= 9) return { labelRows: 4, labelLines: 2, markRows: 3, spanRows: 1 };
  return { labelRows: 2, labelLines: 1, markRows: 2, spanRows: 1 };
}

/** Years, months or days, as many as their names leave room for. */
function ticksOf(scale: Scale, fonts: Fonts) {
  for (let count = 10; count > 0; count -= 1) {
    const dates = scale.ticks(count);
    const starts = (interval: typeof utcYear): boolean =>
      dates.every((date) => interval.floor(date).getTime() === date.getTime());
    const length = starts(utcYear) ? 4 : starts(utcMonth) ? 7 : 10;
    const ticks = dates.map((date) => {
      const text = dayInWords(date.toISOString().slice(0, length), true);
      const width = widthOf(text, SIZE.small, fonts.bold);
      const x = scale(date);
      return { x, text, width, textX: Math.max(0, Math.min(INNER - width, x - width / 2)) };
    });
    const clear = ticks.every((tick, i) => {
      const next = ticks[i + 1];
      return next === undefined || tick.textX + tick.width + 12 <= next.textX;
    });
    if (clear && ticks.length > 0) return ticks;
  }
  return [];
}

function drawKinds(picture: TimelinePicture, fonts: Fonts, counted: number): Body {
  const counts = Map.groupBy(picture.marks, (mark) => mark.kind);
  const items: LegendItem[] = [...counts]
    .toSorted(([a], [b]) => orderOfKind(a) - orderOfKind(b) || (a < b ? -1 : 1))
    .map(([kind, marks]) => ({
      text: `${nameOfKind(kind)} (${marks.length})`,
      swatch: (x, y) => drawMark(kind, x, y),
    }));
  if (picture.marks.some((mark) => mark.turningPoint)) {
    items.push({
      text: 'Ringed: turning point',
      swatch: (x, y) =>
        element('circle', {
          cx: x,
          cy: y,
          r: MARK + 1,
          fill: 'none',
          stroke: INK.outline,
          'stroke-width': 2.4,
        }),
    });
  }
  if (picture.marks.some((mark) => mark.until === 'open')) {
    items.push({
      text: 'Arrow: still going on',
      swatch: (x, y) =>
        element('path', {
          d: `M${x - 10} ${y - 7}H${x + 3}L${x + 10} ${y}L${x + 3} ${y + 7}H${x - 10}Z`,
          fill: INK.grid,
          stroke: INK.muted,
          'stroke-width': 1.5,
        }),
    });
  }
  if (counted > 0) {
    items.push({
      text: 'Number: so many more',
      swatch: (x, y) =>
        element('rect', { x: x - 10, y: y - 8, width: 20, height: 16, rx: 4, fill: INK.text }) +
        textAt(x, y + 5, '7', { size: 14, font: fonts.bold, fill: INK.background, anchor: 'middle' }),
    });
  }
  return drawLegend(items, fonts);
}
