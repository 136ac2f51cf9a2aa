import type { Grid, Workbook } from '../../shared/grid';
import { bookOf, type BookState, type ColumnState, type SheetState } from '../workbook';
import { shownCell } from './grid';

/** In characters. */
const NARROWEST = 7;
const WIDEST = 30;
/** From this length on a text is prose, which is wrapped; what is shorter is a label or a figure. */
const PROSE = 60;

/**
 * A workbook as it is opened here. Readers of files keep no widths: each column gets what its texts
 * need, and prose a width in which it can be read.
 */
export function openedBook(workbook: Workbook): BookState {
  const state = bookOf(workbook);
  const sheets = state.sheets.map((sheet, index) => fitted(sheet, workbook.sheets[index]!));
  return { ...state, sheets };
}

function fitted(sheet: SheetState, grid: Grid): SheetState {
  const longest = new Map<number, number>();
  const merged = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      // What is merged over several columns says nothing of one; nor does a title that runs over beside it.
      if (merged.has(`${row},${column}`) || (cells.size === 1 && column === 0)) continue;
      const lines = shownCell(cell).text.split('\n');
      const width = Math.max(...lines.map((line) => (line.length > PROSE ? WIDEST : line.length * 0.8 + 2)));
      longest.set(column, Math.max(longest.get(column) ?? 0, width));
    }
  }
  const columns = new Map<number, ColumnState>(sheet.columns);
  for (const [column, width] of longest) {
    const fits = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
    columns.set(column, { ...columns.get(column), width: fits });
  }
  return { ...sheet, columns };
}
