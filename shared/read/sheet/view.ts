import { a1, type Cell, type Grid, type Range } from '../../grid';

/** A filled cell with the block it covers: itself, or the merge it heads. Rows and columns from 0. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cell: Cell;
  /** The text as shown, line ends and spaces tidied; line breaks kept as `\n`. */
  readonly text: string;
  /** `B8`. */
  readonly address: string;
}

/** A row that holds something. */
export interface Line {
  readonly row: number;
  readonly hidden: boolean;
  /** The slots that begin in this row, left to right. */
  readonly slots: readonly Slot[];
}

/** A sheet made ready for reading. */
export interface SheetView {
  readonly grid: Grid;
  readonly name: string;
  readonly lines: readonly Line[];
  /** The slot that covers a cell, a merge above or to the left included; null where nothing does. */
  slotAt(row: number, column: number): Slot | null;
}

export function viewOf(grid: Grid): SheetView {
  const spans = new Map<string, Range>();
  for (const merge of grid.merges) spans.set(a1(merge.top, merge.left), merge);
  const covering = new Map<string, Slot>();
  const byAddress = new Map<string, Slot>();

  const lines: Line[] = [];
  for (const { row, hidden, cells } of grid.rows) {
    const slots: Slot[] = [];
    for (const { column, cell } of cells) {
      const text = tidy(cell.text);
      if (text === '') continue;
      const address = a1(row, column);
      const span = spans.get(address);
      const slot: Slot = {
        row,
        column,
        lastRow: span?.bottom ?? row,
        lastColumn: span?.right ?? column,
        cell,
        text,
        address,
      };
      byAddress.set(address, slot);
      if (span) coverMerge(covering, slot);
      slots.push(slot);
    }
    if (slots.length > 0) lines.push({ row, hidden, slots });
  }
  return {
    grid,
    name: grid.sheet,
    lines,
    slotAt: (row, column) => byAddress.get(a1(row, column)) ?? covering.get(a1(row, column)) ?? null,
  };
}

/** Only the filled part of a sheet is worth covering: whole-column merges would cost a million entries. */
const FARTHEST_COVER = 400;

function coverMerge(covering: Map<string, Slot>, slot: Slot): void {
  const bottom = Math.min(slot.lastRow, slot.row + FARTHEST_COVER);
  const right = Math.min(slot.lastColumn, slot.column + FARTHEST_COVER);
  for (let row = slot.row; row <= bottom; row++) {
    for (let column = slot.column; column <= right; column++) covering.set(a1(row, column), slot);
  }
}

/** Spaces of every kind to one space, blank lines and spaces at line ends away; line breaks stay. */
export function tidy(text: string): string {
  if (!/[\s\u00a0\u200b\ufeff]{2}|[^\S ]|\u00a0|\u200b|\ufeff|^\s|\s$/.test(text)) return text;
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
