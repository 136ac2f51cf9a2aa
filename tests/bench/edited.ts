import { textCell, type Workbook } from '../../shared/grid';

/** The workbook with other words in one cell of its first sheet; the other rows are the very same objects. */
export function edited(workbook: Workbook, row: number, column: number, text: string): Workbook {
  const [sheet, ...others] = workbook.sheets;
  const rows = sheet!.rows.map((own) =>
    own.row !== row
      ? own
      : {
          ...own,
          cells: own.cells.map((cell) => (cell.column === column ? { column, cell: textCell(text) } : cell)),
        },
  );
  return { ...workbook, sheets: [{ ...sheet!, rows }, ...others] };
}
