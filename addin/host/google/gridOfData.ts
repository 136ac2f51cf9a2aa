import { parseRange, type Cell, type Grid } from '../../../shared/grid';
import { cellsOf, rowsOf } from '../excel/rangeCells';
import type { BlockData, SheetData } from './serverCalls';

/** What Google gives as the format of a cell that has none. */
const AUTOMATIC = '0.###############';

/** Google gives errors as texts; only formulas come to them. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** A sheet as the reader takes it. */
export function gridOfData(data: SheetData): Grid {
  const rows = rowsOf(blockCells(data), 0, 0, (row) => data.hiddenRows.includes(row));
  const widest = Math.max(-1, ...rows.map(({ cells }) => cells.at(-1)!.column));
  return {
    sheet: data.name,
    visibility: data.isHidden ? 'hidden' : 'visible',
    rows,
    merges: data.merges.flatMap((merge) => parseRange(merge) ?? []),
    hiddenColumns: data.hiddenColumns.filter((column) => column <= widest),
  };
}

/** A block's cells, null where there is nothing. */
export function blockCells({ values, formulas, formats }: BlockData): (Cell | null)[][] {
  return cellsOf({
    values: values.map((row) => [...row]),
    formulas: values.map((row, down) => row.map((value, across) => formulas[down]![across] || value)),
    valueTypes: values.map((row, down) =>
      row.map((value, across) =>
        formulas[down]![across] !== '' && ERROR.test(String(value)) ? 'Error' : 'String',
      ),
    ),
    numberFormat: formats.map((row) => row.map((format) => (format === AUTOMATIC ? 'General' : format))),
  } as Parameters<typeof cellsOf>[0]);
}
