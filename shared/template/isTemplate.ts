import type { Grid, Workbook } from '../grid';
import { TEMPLATE_TITLE } from './planSheet';
import { INSTRUCTIONS } from './sheetNames';

/** Whether the workbook is laid out in the template. */
export function isTemplate({ sheets }: Workbook): boolean {
  return sheets.some(isTemplateSheet) && sheets.some(({ sheet }) => sheet === INSTRUCTIONS);
}

/** Whether a sheet is the front sheet of a plan in the template. */
export function isTemplateSheet(grid: Grid): boolean {
  return grid.rows[0]?.cells[0]?.cell.value === TEMPLATE_TITLE;
}
