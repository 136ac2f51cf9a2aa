import type { ReferenceCell, ReferenceTable } from '../../model';
import { rangeName } from '../../grid';
import type { Ledger } from '../ledger';
import { slotIn, type Column, type Line, type Slot, type Table } from '../sheet';
import { columnNames } from './columnNames';
import { rowLabels } from './labels';

/**
 * Any table that is neither actions nor indicators, in long form: one cell a row and column. Its
 * caption, or else its sheet, names it.
 */
export function readReferenceTable(table: Table, ledger: Ledger): ReferenceTable {
  const { view, body } = table;
  const labels = rowLabels(table);
  const values = table.columns.filter((column) => !labels.columns.includes(column));
  const names = columnNames(table, values);
  const nameOf = new Map(values.map((column, at) => [column, names[at]!]));
  const cells: ReferenceCell[] = [];
  const rowNames = new Set<string>();
  let band: string | null = null;

  for (const line of body) {
    const naming = labels.columns.map((column) => slotIn(line, column));
    const own = line.slots.filter((slot) => !naming.includes(slot));
    if (own.length === 0 || isWide(line, table)) {
      if (line.slots.length === 1) band = line.slots[0]!.text;
      ledger.noteLine(view, line, line.slots.length === 1 && band!.length > 80 ? 'note' : 'band');
      continue;
    }
    const label = labels.labelOf(line);
    // rows that two bands name alike are told apart by their band
    const row = rowNames.has(label) && band ? `${band} / ${label}` : label;
    rowNames.add(row);
    ledger.takeAll(view, line.slots);
    for (const slot of own) cells.push(cellOf(slot, row, columnOf(slot, values), nameOf, view.name));
  }
  const name = noteCaptions(table, ledger);
  return { name, columns: names, cells, source: { sheet: view.name, cell: extent(table) } };
}

/** The last caption names the table; every caption and heading is noted. */
function noteCaptions({ captions, headingLines, view }: Table, ledger: Ledger): string {
  const open = captions.filter((line) => line.slots.some((slot) => !ledger.isTaken(view, slot)));
  const naming = [...open]
    .reverse()
    .find((line) => line.slots.length === 1 && line.slots[0]!.text.length <= 160);
  for (const line of captions) ledger.noteLine(view, line, line === naming ? 'title' : 'note');
  for (const line of headingLines) ledger.noteLine(view, line, 'heading');
  return naming?.slots[0]?.text.replace(/\n/g, ' ') ?? view.name;
}

function cellOf(
  slot: Slot,
  row: string,
  column: Column | null,
  nameOf: ReadonlyMap<Column, string>,
  sheet: string,
): ReferenceCell {
  const { cell, text, address } = slot;
  const value = cell.kind === 'number' || cell.kind === 'boolean' ? cell.value : text;
  return {
    row,
    column: (column && nameOf.get(column)) ?? address.replace(/\d+$/, ''),
    value,
    text,
    source: { sheet, cell: address },
  };
}

/** One cell over several columns is a band, whatever column it begins in. */
function isWide(line: Line, { columns }: Table): boolean {
  const only = line.slots.length === 1 ? line.slots[0]! : null;
  if (!only || columns.length < 3) return false;
  return (
    columns.filter((column) => only.column <= column.first && only.lastColumn >= column.last).length >= 3
  );
}

function columnOf(slot: Slot, columns: readonly Column[]): Column | null {
  return columns.find((column) => slot.column >= column.first && slot.column <= column.last) ?? null;
}

function extent({ headingLines, body, columns }: Table): string {
  const lines = [...headingLines, ...body];
  const slots = lines.flatMap((line) => line.slots);
  if (slots.length === 0) return rangeName({ top: 0, left: 0, bottom: 0, right: 0 });
  return rangeName({
    top: Math.min(...slots.map((slot) => slot.row)),
    left: Math.min(...slots.map((slot) => slot.column), ...columns.map((column) => column.first)),
    bottom: Math.max(...slots.map((slot) => slot.lastRow)),
    right: Math.max(...slots.map((slot) => slot.lastColumn)),
  });
}
