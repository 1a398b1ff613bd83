/** Draws a table in the width there is: as columns where they fit, else each row as a short list. */
import type { TableBlock } from '../../core/reply.ts';
import type { Look } from './look.ts';
import { safeText } from './safe-text.ts';
import { pad, widthOf, wrap } from './width.ts';
import { marks } from './words.ts';

const GAP = '  ';
/** A column is not squeezed below this, unless all it holds is narrower. */
const LEAST_COLUMN = 12;

/** The table's lines, without its title. */
export function renderTable(block: TableBlock, look: Look): string[] {
  if (block.rows.length === 0) return ['(nothing to show)'];
  const labels = block.columns.map(({ label }) => safeText(label));
  const rows = block.rows.map(({ cells, cites }) => ({
    cells: labels.map((_, index) => safeText(cells[index] ?? '')),
    marks: marks(cites).trim(),
  }));
  if (!Number.isFinite(look.width)) {
    const joined = (cells: readonly string[]) => cells.join(' | ');
    return [joined(labels), ...rows.map((row) => [joined(row.cells), row.marks].filter(Boolean).join(' '))];
  }
  const aligns = block.columns.map(({ align }) => align ?? 'left');
  const marksWidth = Math.max(0, ...rows.map((row) => row.marks.length));
  const widths = columnWidths(
    [labels, ...rows.map((row) => row.cells)],
    look.width - (marksWidth === 0 ? 0 : marksWidth + GAP.length),
  );
  if (widths === undefined) return asLists(labels, rows, look);
  const line = (cells: readonly string[], last: string) => {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 1));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      [
        ...wrapped.map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 1, aligns[index])),
        ...(at === 0 && last !== '' ? [last] : []),
      ]
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [
    ...line(labels, '').map((text) => look.paint('strong', text)),
    look.paint('quiet', rule),
    ...rows.flatMap((row) => paintLast(line(row.cells, row.marks), row.marks, look)),
  ];
}

/** The marks stand at the end of a row's first line. */
function paintLast(lines: readonly string[], last: string, look: Look): string[] {
  return lines.map((text, at) =>
    at === 0 && last !== '' ? text.slice(0, -last.length) + look.paint('quiet', last) : text,
  );
}

/** Columns' widths that together fit: natural ones, else the widest give way; undefined where words would be cut. */
function columnWidths(rows: readonly (readonly string[])[], available: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const column = (index: number) => rows.map((row) => row[index] ?? '');
  const natural = Array.from({ length: count }, (_, index) => Math.max(1, ...column(index).map(widthOf)));
  const least = natural.map((width, index) =>
    Math.min(
      width,
      Math.max(LEAST_COLUMN, ...column(index).flatMap((cell) => cell.split(/ +/).map(widthOf))),
    ),
  );
  const room = available - GAP.length * (count - 1);
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(least) > room) return undefined;
  const widths = [...natural];
  while (sum(widths) > room) {
    const giving = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = giving.indexOf(Math.max(...giving));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/** Each row as `label: value` lines, for a narrow screen or a wide table. */
function asLists(
  labels: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly marks: string }[],
  look: Look,
): string[] {
  return rows.flatMap((row, at) => {
    const lines = row.cells.flatMap((cell, index) => {
      const last = index === row.cells.length - 1 && row.marks !== '' ? ` ${row.marks}` : '';
      return wrap(`${labels[index]}: ${cell}${last}`, look.width - 2).map((text, line) =>
        index === 0 && line === 0 ? text : `  ${text}`,
      );
    });
    return at === 0 ? lines : ['', ...lines];
  });
}
