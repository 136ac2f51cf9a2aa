import type { Range } from '../../../shared/grid';
import { LAST_COLUMN, LAST_ROW, type Seat } from '../../workbook';
import { blockAt, cursorOver, selectionOf, type Cursor, type Spot } from './cursor';
import type { GridView } from './GridView';

/** What is selected in the sheet in front. The seat knows it as well, and may be told by others. */
export class GridSelection {
  cursor: Cursor;

  constructor(
    private readonly seat: Seat,
    private readonly view: GridView,
    private readonly shown: (area: Range, active: Spot) => void,
  ) {
    this.cursor = cursorOver(seat.selection);
  }

  get area(): Range {
    return selectionOf(this.cursor, this.seat.activeSheet);
  }

  /** The cell that takes what is typed: of a merged block the first. */
  get active(): Spot {
    const { top: row, left: column } = blockAt(this.seat.activeSheet, this.cursor.anchor);
    return { row, column };
  }

  move(cursor: Cursor): void {
    this.cursor = cursor;
    this.show();
    const { anchor, head } = cursor;
    this.view.reveal(head.row === LAST_ROW || head.column === LAST_COLUMN ? anchor : head);
    this.seat.select(this.seat.activeSheet.name, this.area);
  }

  select(area: Range): void {
    this.move(cursorOver(area));
  }

  /** Takes what the seat has selected, where that came from elsewhere: from the pane, or with another sheet. */
  follow(): void {
    const selected = this.seat.selection;
    const own = this.area;
    const isOwn = (['top', 'left', 'bottom', 'right'] as const).every((side) => own[side] === selected[side]);
    if (!isOwn) this.cursor = cursorOver(selected);
    this.show();
    this.view.reveal(this.cursor.anchor);
  }

  show(): void {
    this.view.select(this.area, this.active);
    this.shown(this.area, this.active);
  }
}
