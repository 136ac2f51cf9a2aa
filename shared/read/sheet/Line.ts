import type { PaintedCell } from '../../grid';
import { Lasting } from './Lasting';
import type { Slot } from './slot';

const NONE: readonly Slot[] = [];
const NOT_PAINTED: readonly PaintedCell[] = [];

/**
 * A row that holds something. A row that was not edited keeps its line from one reading to the next.
 */
export class Line extends Lasting {
  constructor(
    /** From 0, as on the sheet. */
    readonly row: number,
    readonly hidden: boolean,
    /** The slots that begin in this row, left to right. */
    readonly slots: readonly Slot[],
    /** Slots of rows above that are merged down over this one. */
    readonly above: readonly Slot[] = NONE,
    /** All of a row of the sheet, rather than a part of it or what was made of it. */
    readonly isWhole = false,
    /** Cells painted as ratings are, left to right. */
    readonly painted = NOT_PAINTED,
  ) {
    super();
  }

  /** The line with other cells in place of its own. */
  with(slots: readonly Slot[]): Line {
    return new Line(this.row, this.hidden, slots, this.above, false, this.painted);
  }

  /** The cell of a row above that is merged down over this line in a column; null where none is. */
  mergedAt(column: number): Slot | null {
    for (const slot of this.above) if (slot.column <= column && slot.lastColumn >= column) return slot;
    return null;
  }
}
