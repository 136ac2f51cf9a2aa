import type { Range } from '../../../shared/grid';
import { LAST_COLUMN, LAST_ROW, Refusal, type Entered, type Seat, type SheetState } from '../../workbook';
import { GridClipboard } from './clipboard';

/** What the person at the grid does to the sheet in front; what the program refuses is told, not thrown. */
export class GridDeeds {
  private readonly clipboard = new GridClipboard();

  constructor(
    readonly seat: Seat,
    private readonly tell: (message: string) => void,
  ) {}

  get sheet(): SheetState {
    return this.seat.activeSheet;
  }

  /** One entry in each cell of an area. */
  enter(area: Range, entry: Entered): boolean {
    return this.attempt(() => this.seat.type(this.sheet.name, area, entry));
  }

  clear(area: Range): void {
    this.attempt(() => this.seat.clear(this.sheet.name, area));
  }

  copy(area: Range): string {
    return this.clipboard.copy(this.sheet, inUse(this.sheet, area));
  }

  /** Gives the area that was pasted into. */
  paste(text: string, over: Range): Range | null {
    const rows = this.clipboard.entries(text, over);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return null;
    const { top, left } = over;
    const did = this.attempt(() =>
      this.seat.paste(this.sheet.name, { ...over, bottom: top, right: left }, rows),
    );
    return did ? { top, left, bottom: top + rows.length - 1, right: left + width - 1 } : null;
  }

  /** The first row over the rest of an area. */
  fillDown(area: Range): void {
    this.fill({ ...area, bottom: area.top }, area);
  }

  fillRight(area: Range): void {
    this.fill({ ...area, right: area.left }, area);
  }

  fill(from: Range, over: Range): void {
    this.attempt(() => this.seat.fill(this.sheet.name, from, over));
  }

  insertRows({ top, bottom }: Range): void {
    this.attempt(() => this.seat.insertRows(this.sheet.name, top, bottom - top + 1));
  }

  deleteRows({ top, bottom }: Range): void {
    this.attempt(() => this.seat.deleteRows(this.sheet.name, top, bottom - top + 1));
  }

  insertColumns({ left, right }: Range): void {
    this.attempt(() => this.seat.insertColumns(this.sheet.name, left, right - left + 1));
  }

  deleteColumns({ left, right }: Range): void {
    this.attempt(() => this.seat.deleteColumns(this.sheet.name, left, right - left + 1));
  }

  hideRows({ top, bottom }: Range, hidden: boolean): void {
    this.attempt(() => this.seat.hideRows(this.sheet.name, top, bottom, hidden));
  }

  hideColumns({ left, right }: Range, hidden: boolean): void {
    this.attempt(() => {
      for (let column = left; column <= right; column += 1) {
        const { width } = this.sheet.columns.get(column) ?? {};
        this.seat.hand.setColumns(this.sheet.name, column, column, null);
        if (width !== undefined) this.seat.setColumnWidth(this.sheet.name, column, column, width);
        if (hidden) this.seat.hand.setColumns(this.sheet.name, column, column, { hidden: true });
      }
    });
  }

  setWidth(column: number, characters: number): void {
    this.attempt(() => this.seat.setColumnWidth(this.sheet.name, column, column, characters));
  }

  merge(area: Range): void {
    this.attempt(() => this.seat.merge(this.sheet.name, area));
  }

  unmerge(area: Range): void {
    this.attempt(() => this.seat.unmerge(this.sheet.name, area));
  }

  sort(area: Range, by: number, descending: boolean): void {
    this.attempt(() => this.seat.sort(this.sheet.name, area, by, descending));
  }

  undo(): void {
    if (!this.seat.undo()) this.tell('There is nothing to undo.');
  }

  redo(): void {
    if (!this.seat.redo()) this.tell('There is nothing to do again.');
  }

  private attempt(act: () => void): boolean {
    try {
      act();
      this.tell('');
      return true;
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      this.tell(fault.message);
      return false;
    }
  }
}

/** Whole rows and columns up to what is in use. */
function inUse(sheet: SheetState, area: Range): Range {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
  const rows = [...sheet.rows.keys()];
  const columns = [...sheet.rows.values()].flatMap((cells) => [...cells.keys()]);
  const most = (lines: readonly number[]) => lines.reduce((a, b) => Math.max(a, b), 0);
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, most(rows))),
    right: Math.max(area.left, Math.min(area.right, most(columns))),
  };
}
