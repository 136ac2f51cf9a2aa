import type { Cell, Grid, GridRow } from '../../shared/grid';
import { britishFormat, cellFormat } from '../../shared/numberFormat';
import { isCellError, isEmptyCell, type SheetCell } from './sheetCell';
import type { SheetState } from './sheetState';

/** A sheet as the reader takes it: as the file reader would read it from a saved workbook. */
export function gridOfSheet(sheet: SheetState): Grid {
  const rows: GridRow[] = [];
  let widest = -1;
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const cells = [...sheet.rows.get(row)!]
      .flatMap(([column, kept]) => {
        const cell = cellOfSheet(kept);
        return cell ? [{ column, cell }] : [];
      })
      .sort((a, b) => a.column - b.column);
    if (cells.length === 0) continue;
    widest = Math.max(widest, cells.at(-1)!.column);
    rows.push({ row, hidden: sheet.hiddenRows.has(row), cells });
  }
  const hiddenColumns = [...sheet.columns]
    .filter(([column, { hidden }]) => hidden && column <= widest)
    .map(([column]) => column)
    .sort((a, b) => a - b);
  const { name, visibility, merges } = sheet;
  return { sheet: name, visibility, rows, merges, hiddenColumns };
}

/** A kept cell as the reader takes it, null where it holds nothing. */
export function cellOfSheet(kept: SheetCell | undefined): Cell | null {
  if (!kept || isEmptyCell(kept)) return null;
  const { value, formula } = kept;
  const result = value === '' ? ({ kind: 'text', value: '', text: '' } as const) : contentsOf(kept);
  return formula === undefined ? result : { ...result, formula };
}

function contentsOf({ value, numberFormat }: SheetCell): Cell {
  const format = cellFormat(britishFormat(numberFormat ?? 'General'), false);
  if (isCellError(value)) return format.error(value.error);
  if (typeof value === 'number') return format.number(value);
  return typeof value === 'boolean' ? format.boolean(value) : format.text(value);
}
