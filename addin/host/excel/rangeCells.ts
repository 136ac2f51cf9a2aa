/// <reference types="office-js" />
import type { Cell, GridRow } from '../../../shared/grid';
import { britishFormat, cellFormat } from '../../../shared/numberFormat';

/** What of a range has to be loaded for `cellsOf`. */
export const CELL_PROPERTIES = 'values,formulas,valueTypes,numberFormat';

type Loaded = Pick<Excel.Range, 'values' | 'formulas' | 'valueTypes' | 'numberFormat'>;

/**
 * A loaded range's cells, null where there is nothing, as the file reader would give them: text as
 * shown is worked out from value and format, since a program shows `####` where a column is narrow.
 */
export function cellsOf({ values, formulas, valueTypes, numberFormat }: Loaded): (Cell | null)[][] {
  return values.map((row: unknown[], down) =>
    row.map((value, across) =>
      cellOf(value, formulas[down]![across], valueTypes[down]![across]!, String(numberFormat[down]![across])),
    ),
  );
}

/** The rows that hold something, of a range whose top left cell is given. */
export function rowsOf(
  cells: readonly (readonly (Cell | null)[])[],
  top: number,
  left: number,
  isHidden: (row: number) => boolean,
): GridRow[] {
  return cells.flatMap((row, down) => {
    const held = row.flatMap((cell, across) => (cell ? [{ column: left + across, cell }] : []));
    return held.length > 0 ? [{ row: top + down, hidden: isHidden(top + down), cells: held }] : [];
  });
}

function cellOf(value: unknown, entered: unknown, type: string, format: string): Cell | null {
  // What an apostrophe keeps from being a formula reads the same as its value.
  const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== value;
  const formula = isFormula ? { formula: entered.slice(1) } : {};
  if (value === '' || value === null || value === undefined) {
    return isFormula ? { kind: 'text', value: '', text: '', ...formula } : null;
  }
  return { ...contentsOf(value, type, britishFormat(format)), ...formula };
}

function contentsOf(value: unknown, type: string, format: string): Cell {
  const shown = cellFormat(format, false);
  if (typeof value === 'number') return shown.number(value);
  if (typeof value === 'boolean') return shown.boolean(value);
  return type === 'Error' ? shown.error(String(value)) : shown.text(String(value));
}
