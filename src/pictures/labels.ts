/** Finds places for labels above marks: no label covers another one or the line that leads to another one. */
import type { LabelShape } from './label-text.ts';

export interface Wish {
  /** Where the mark is. */
  readonly x: number;
  /** Labelled before all that are not. */
  readonly first: boolean;
  /** Earlier ones are liked better. */
  readonly shapes: readonly LabelShape[];
}

export interface PlacedLabel {
  readonly wish: number;
  readonly shape: LabelShape;
  /** The left edge of the text. */
  readonly left: number;
  /** The side of the text on which the line to the mark runs; `under` where it ends below the text. */
  readonly pole: 'left' | 'right' | 'under';
  /** The lowest row of text that it takes; row 0 is next to the marks. */
  readonly row: number;
}

/** Taken stretches of each row; a leader is a narrow stretch. */
type Row = { readonly from: number; readonly to: number; readonly leader: boolean }[];

const GAP = 14;
const LEADER = 3;
/** Between a text and the line beside it. */
const POLE = 6;

/**
 * Places as many labels as fit into `rows` rows of text between 0 and `width`, wishes with `first` before the others.
 * The stretch up to `taken` of the top row is kept free (the lane's name stands there). Of the orders tried, the one
 * that labels most wins, then the one that needs fewest rows.
 */
export function placeLabels(
  wishes: readonly Wish[],
  rows: number,
  width: number,
  taken: number,
): { readonly labels: readonly PlacedLabel[]; readonly rows: number } {
  const order = (sign: number): number[] =>
    wishes
      .map((_, i) => i)
      .sort((a, b) => Number(wishes[b]?.first) - Number(wishes[a]?.first) || sign * (x(a) - x(b)) || a - b);
  const x = (i: number): number => wishes[i]?.x ?? 0;
  const worth = (labels: readonly PlacedLabel[]): number =>
    labels.reduce((sum, { wish }) => sum + (wishes[wish]?.first ? 1000 : 1), 0);
  let best: { labels: readonly PlacedLabel[]; rows: number } = { labels: [], rows: 1 };
  for (let count = 1; count <= rows; count += 1) {
    for (const sequence of [order(-1), order(1)]) {
      const labels = placeInto(wishes, sequence, count, width, taken);
      if (worth(labels) > worth(best.labels)) best = { labels, rows: count };
    }
    if (best.labels.length === wishes.length) break;
  }
  return best;
}

function placeInto(
  wishes: readonly Wish[],
  sequence: readonly number[],
  rows: number,
  width: number,
  taken: number,
): PlacedLabel[] {
  const grid: Row[] = Array.from({ length: rows }, () => []);
  grid[rows - 1]?.push({ from: 0, to: taken, leader: false });
  const placed: PlacedLabel[] = [];
  for (const [done, wish] of sequence.entries()) {
    const { x, shapes } = wishes[wish] ?? { x: 0, shapes: [] };
    const waiting = sequence.slice(done + 1).map((other) => wishes[other]?.x ?? 0);
    const found = findPlace(grid, x, shapes, width, waiting);
    if (found === undefined) continue;
    placed.push({ wish, ...found });
    const top = found.pole === 'under' ? found.row : found.row + found.shape.lines.length;
    for (let r = 0; r < top; r += 1) {
      grid[r]?.push({ from: x - LEADER, to: x + LEADER, leader: true });
    }
    for (let r = found.row; r < found.row + found.shape.lines.length; r += 1) {
      grid[r]?.push({ from: found.left, to: found.left + found.shape.width, leader: false });
    }
  }
  return placed;
}

/** The free place that least hinders the labels still to come, then the lowest, in the shape liked best. */
function findPlace(
  grid: readonly Row[],
  x: number,
  shapes: readonly LabelShape[],
  width: number,
  waiting: readonly number[],
): Omit<PlacedLabel, 'wish'> | undefined {
  let best: { place: Omit<PlacedLabel, 'wish'>; cost: number } | undefined;
  for (const [rank, shape] of shapes.entries()) {
    const centred = Math.max(0, Math.min(width - shape.width, x - shape.width / 2));
    for (let row = 0; row + shape.lines.length <= grid.length; row += 1) {
      // A leader may cross other leaders' rows, never a text.
      if (row > 0 && grid[row - 1]?.some((s) => !s.leader && s.from - LEADER < x && x < s.to + LEADER)) break;
      const sides = [
        { pole: 'left', left: x + POLE },
        { pole: 'right', left: x - shape.width - POLE },
        { pole: 'under', left: centred },
      ] as const;
      for (const { pole, left } of sides) {
        const right = left + shape.width;
        if (left < 0 || right > width || !isFree(grid, row, shape, left)) continue;
        if (pole !== 'under' && !isClear(grid, row, shape, x)) continue;
        // Marks under this label must find theirs below it.
        const covered = waiting.filter((other) => other > left - GAP && other < right + LEADER).length;
        const hindered = Math.max(0, covered * 2 - row);
        const cost = hindered * 4 + row + rank * 3;
        if (best === undefined || cost < best.cost) best = { place: { shape, left, pole, row }, cost };
      }
    }
  }
  return best?.place;
}

function isFree(grid: readonly Row[], row: number, shape: LabelShape, left: number): boolean {
  return grid.slice(row, row + shape.lines.length).every((stretches) =>
    stretches.every(({ from, to, leader }) => {
      const gap = leader ? LEADER : GAP;
      return left + shape.width + gap <= from || left >= to + gap;
    }),
  );
}

/** Whether no text lies where the line beside this label would run. */
function isClear(grid: readonly Row[], row: number, shape: LabelShape, x: number): boolean {
  return grid
    .slice(row, row + shape.lines.length)
    .every((stretches) => stretches.every((s) => s.leader || x + LEADER <= s.from || x - LEADER >= s.to));
}
