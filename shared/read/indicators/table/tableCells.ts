import { kindOf, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';

/** Whether half its cells or more are figures. */
export function isNumeric(table: Table, column: Column): boolean {
  const slots = cellsOf(table, column);
  return slots.length > 0 && slots.filter(isFigure).length >= slots.length * 0.5;
}

/** A number, or text that is little more than one. */
export function isFigure(slot: Slot): boolean {
  if (kindOf(slot) === 'number') return true;
  return (
    slot.cell.kind === 'text' && slot.text.length <= 25 && /^[£~<>≤≥+−–-]?\s?£?\d[\d,.]*/.test(slot.text)
  );
}

/** Whether most of its cells are percentages. */
export function holdsShares(table: Table, column: Column): boolean {
  const slots = cellsOf(table, column);
  const shares = slots.filter(({ cell, text }) => cell.format?.includes('%') || /\d\s?%$/.test(text));
  return slots.length > 0 && shares.length > slots.length / 2;
}

export function hasNumber(slot: Slot): boolean {
  return slot.cell.kind === 'number' || /\d/.test(slot.text);
}

/** The cells of a column, but for rows that group the ones below. */
export function cellsOf({ body, columns }: Table, column: Column): Slot[] {
  return body.flatMap((line) => (isBandLine(line, columns) ? [] : (slotIn(line, column) ?? [])));
}

/** One cell in the row, over several columns. */
export function isBandLine(line: Line, columns: readonly Column[]): boolean {
  const only = line.slots.length === 1 ? line.slots[0]! : null;
  return (
    only !== null &&
    columns.length > 1 &&
    columns.filter(({ first }) => first >= only.column && first <= only.lastColumn).length > 1
  );
}
