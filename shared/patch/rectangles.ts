import type { Range } from '../grid';

/** Something that goes into one cell; row and column from 0. */
export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** A block of cells that are written at once. */
export interface Rectangle<Value> {
  readonly area: Range;
  readonly values: readonly (readonly Value[])[];
}

/**
 * Cells as few blocks: runs of neighbours in a row, and rows with the same run below each other
 * together. No cell is in a block that was not given.
 */
export function rectangles<Value>(cells: readonly Placed<Value>[]): Rectangle<Value>[] {
  const open = new Map<string, { area: Range; values: Value[][] }>();
  const done: Rectangle<Value>[] = [];
  for (const { row, left, values } of runs(cells)) {
    const right = left + values.length - 1;
    const key = `${left}:${right}`;
    const above = open.get(key);
    if (above && above.area.bottom === row - 1) {
      above.area = { ...above.area, bottom: row };
      above.values.push(values);
    } else {
      const block = { area: { top: row, left, bottom: row, right }, values: [values] };
      open.set(key, block);
      done.push(block);
    }
  }
  return done;
}

function* runs<Value>(
  cells: readonly Placed<Value>[],
): Generator<{ readonly row: number; readonly left: number; readonly values: Value[] }> {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  let run: { row: number; left: number; values: Value[] } | null = null;
  for (const { row, column, value } of sorted) {
    if (run && run.row === row && run.left + run.values.length === column) run.values.push(value);
    else {
      if (run) yield run;
      run = { row, left: column, values: [value] };
    }
  }
  if (run) yield run;
}
