import type { Field, FieldColumn } from '../headings';
import { slotIn, type Line, type SheetView, type Slot } from '../sheet';

/** A line of an action table, by field. */
export interface Row {
  readonly line: Line;
  /** The cell of a field that begins in this line. */
  get(field: Field): Slot | null;
  /** The cell of a field, one merged down from a line above included. */
  covering(field: Field): Slot | null;
  /** Columns of a repeatable field that are filled, left to right. */
  all(field: Field): readonly { column: FieldColumn; slot: Slot }[];
  /** All columns of a field, filled in this line or not. */
  columnsOf(field: Field): readonly FieldColumn[];
  /** How many columns of the table a slot covers. */
  width(slot: Slot): number;
}

export function rowOf(line: Line, columns: readonly FieldColumn[], view: SheetView): Row {
  const slots = new Map<FieldColumn, Slot>();
  for (const column of columns) {
    const slot = slotIn(line, column.column);
    if (slot) slots.set(column, slot);
  }
  const first = (field: Field) => columns.find((column) => column.field === field);
  return {
    line,
    get(field) {
      for (const column of columns)
        if (column.field === field && slots.has(column)) return slots.get(column)!;
      return null;
    },
    covering(field) {
      const own = this.get(field);
      if (own) return own;
      const column = first(field);
      const above = column ? view.slotAt(line.row, column.column.first) : null;
      return above && above.row < line.row ? above : null;
    },
    all: (field) =>
      columns.flatMap((column) => {
        const slot = column.field === field ? slots.get(column) : undefined;
        return slot ? [{ column, slot }] : [];
      }),
    columnsOf: (field) => columns.filter((column) => column.field === field),
    width: (slot) =>
      columns.filter(({ column }) => slot.column <= column.last && slot.lastColumn >= column.first).length,
  };
}
