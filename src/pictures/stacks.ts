/** Stacks marks where they would touch: at their very dates, or, where that grows too high, in slots with a count. */
import type { TimelineMark } from '../core/picture.ts';
import { INNER } from './frame.ts';
import { MARK, orderOfKind } from './marks.ts';

/** A mark with its place on the axis; `end` where it lasts (`open`: beyond the right edge). */
export interface Placed {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly end?: number;
  readonly open: boolean;
}

/** Wide enough for a mark, and for two figures where marks are only counted. */
const SLOT = 24;

export interface Stacked {
  readonly item: Placed;
  readonly x: number;
  readonly row: number;
}

export interface Stacks {
  readonly marks: readonly Stacked[];
  readonly counts: readonly { readonly x: number; readonly row: number; readonly count: number }[];
  readonly rows: number;
}

/** Marks at their very dates, one above another where they would touch; in slots with a count where that is too high. */
export function stackMarks(points: readonly Placed[], most: number): Stacks {
  const ends: number[] = [];
  const marks: Stacked[] = [];
  for (const item of points) {
    const reach = item.mark.turningPoint ? MARK + 3 : MARK;
    let row = ends.findIndex((end) => item.x - reach >= end + 1);
    if (row < 0) row = ends.length;
    ends[row] = item.x + reach;
    marks.push({ item, x: item.x, row });
  }
  return ends.length <= most ? { marks, counts: [], rows: ends.length } : stackInSlots(points, most);
}

function stackInSlots(points: readonly Placed[], most: number): Stacks {
  const slots = Map.groupBy(points, (item) =>
    Math.max(0, Math.min(Math.floor(INNER / SLOT) - 1, Math.floor(item.x / SLOT))),
  );
  const marks: Stacked[] = [];
  const counts: { x: number; row: number; count: number }[] = [];
  let rows = 0;
  for (const [slot, items] of slots) {
    const x = (slot + 0.5) * SLOT;
    const weight = (item: Placed): number => (item.mark.turningPoint ? 1 : 0);
    const byWeight = items.toSorted((a, b) => weight(b) - weight(a));
    const kept = byWeight.slice(0, items.length <= most ? most : most - 1);
    // Turning points on top, next to their labels; the others by kind, so that the stack reads as one.
    const stack = kept.toSorted(
      (a, b) => weight(a) - weight(b) || orderOfKind(a.mark.kind) - orderOfKind(b.mark.kind),
    );
    for (const [row, item] of stack.entries()) marks.push({ item, x, row });
    if (items.length > most) counts.push({ x, row: most - 1, count: items.length - kept.length });
    rows = Math.max(rows, Math.min(items.length, most));
  }
  return { marks, counts, rows };
}
