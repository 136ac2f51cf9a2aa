import { once } from './Lasting';
import type { Line } from './Line';
import type { Slot } from './slot';
import type { SheetView } from './view';

/** A column of a table: the physical columns its heading covers, and the heading's words. */
export interface Column {
  /** Physical columns, from 0, both included. */
  readonly first: number;
  readonly last: number;
  /** All heading words over it joined by a space: `LAA Improvement Target 08/09`. Empty where it has no heading. */
  readonly heading: string;
  /** Heading words from the upper row to the lower: `['LAA Improvement Target', '08/09']`. */
  readonly parts: readonly string[];
  readonly slots: readonly Slot[];
}

/** A stretch of lines under one heading, which may come again on every page. */
export interface Table {
  readonly view: SheetView;
  /** Lines above the heading that belong to it, top down: title, headline sentence, band. */
  readonly captions: readonly Line[];
  /** The heading's own lines, then those among the rows that say it again; none where the table has no heading. */
  readonly headingLines: readonly Line[];
  readonly columns: readonly Column[];
  readonly body: readonly Line[];
}

/** The slot of a line that stands in a column: the one that overlaps it most, or null. */
export function slotIn(line: Line, column: Column): Slot | null {
  let best: Slot | null = null;
  let most = 0;
  for (const slot of line.slots) {
    if (slot.column > column.last) break;
    const overlap = Math.min(slot.lastColumn, column.last) - Math.max(slot.column, column.first) + 1;
    if (overlap > most) {
      most = overlap;
      best = slot;
    }
  }
  return best;
}

type Cells = readonly (Slot | null)[];

const keeper = once((_: Line): { columns: readonly Column[] | null; cells: Cells } => ({
  columns: null,
  cells: [],
}));

/** The line's slot in each of the columns, in their order. */
export function cellsIn(line: Line, columns: readonly Column[]): Cells {
  const kept = keeper(line);
  if (kept.columns !== columns) {
    kept.columns = columns;
    const cells = new Array<Slot | null>(columns.length);
    for (let at = 0; at < cells.length; at++) cells[at] = slotIn(line, columns[at]!);
    kept.cells = cells;
  }
  return kept.cells;
}
