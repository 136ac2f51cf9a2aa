import { byStretch } from '../../sharing';
import { once, type Line, type SheetView } from '../sheet';
import { shapesOf } from './extent/shapes';
import { heads, sidesOf, type Sides } from './sides';

/**
 * Tables side by side, each with its own heading, parted by an empty column: each part is read as
 * a sheet of its own. Wide cells above both go with the left one.
 */
export function stripsOf(view: SheetView): SheetView[] {
  for (const column of emptyColumns(view)) {
    if (partsTables(view.lines, column))
      return [stripOf(view, 0, column), ...stripsOf(stripOf(view, column + 1, Infinity))];
  }
  return [view];
}

/**
 * Headings of two tables stand in one line, or each alone in its own while the other table goes on. A table
 * says in its own columns what its rows are of: what only goes on from the left is the rest of that table.
 */
function partsTables(lines: readonly Line[], column: number): boolean {
  const found = sidesIn(lines, column).flat();
  const has = (sides: Sides) => found.includes(sides);
  const count = (sides: Sides) => found.filter((each) => each === sides).length;
  return (
    ((has('two headings') || (has('maybe two headings') && count('words') > count('figures'))) &&
      !goTogether(lines, column)) ||
    (has('left heading') && has('row, right heading')) ||
    (has('right heading') && has('left heading, row'))
  );
}

const sidesIn = byStretch((lines: readonly Line[], column: number): readonly Sides[] =>
  lines.flatMap((line) => {
    const [left, right] = [partOf(line, 0, column), partOf(line, column + 1, Infinity)];
    return sidesOf({ line, column, left, right }) ?? [];
  }),
);

/**
 * Whether the rows to the left and to the right belong together: where something on the left has several
 * things on the right, the left is empty until the next. A table of its own would have gone on, or ended.
 */
function goTogether(lines: readonly Line[], column: number): boolean {
  return togetherIn(lines, column).includes(true);
}

const togetherIn = byStretch((lines: readonly Line[], column: number): boolean =>
  lines.some((line, at) => {
    const above = lines[at - 1];
    if (above?.row !== line.row - 1 || partOf(above, 0, column) !== null) return false;
    const [left, right] = [partOf(line, 0, column), partOf(line, column + 1, Infinity)];
    return left !== null && right !== null && !heads(line);
  }),
);

/** Columns between filled ones in which no cell begins and that only wide bands cross. */
function emptyColumns(view: SheetView): number[] {
  const filled = new Set<number>();
  const crossed = new Map<number, number>();
  for (const { spans, count } of shapesOf(view.lines)) {
    for (const span of spans) {
      filled.add(span.column);
      for (let column = span.column + 1; column <= Math.min(span.lastColumn, span.column + 60); column++) {
        crossed.set(column, (crossed.get(column) ?? 0) + count);
      }
    }
  }
  const columns = [...filled].sort((a, b) => a - b);
  const empty: number[] = [];
  for (let index = 1; index < columns.length; index++) {
    const gap = columns[index]! - 1;
    const previous = columns[index - 1]!;
    if (gap <= previous || (crossed.get(gap) ?? 0) > view.lines.length * 0.3) continue;
    empty.push(gap);
  }
  return empty;
}

const keeper = once((_: Line) => new Map<string, Line | null>());

/** What of a line stands in some columns: the same for the same line. */
function partOf(line: Line, from: number, to: number): Line | null {
  const parts = keeper(line);
  const key = `${from} ${to}`;
  let part = parts.get(key);
  if (part === undefined) {
    const slots = line.slots.filter((slot) => slot.column >= from && slot.column < to);
    parts.set(key, (part = slots.length === 0 ? null : line.with(slots)));
  }
  return part;
}

function stripOf(view: SheetView, from: number, to: number): SheetView {
  return { ...view, lines: ([] as Line[]).concat(...partsOf(view.lines, from, to)) };
}

const partsOf = byStretch((lines: readonly Line[], from: number, to: number) =>
  lines.flatMap((line) => partOf(line, from, to) ?? []),
);
