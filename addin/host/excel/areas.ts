/// <reference types="office-js" />
import type { Range } from '../../../shared/grid';

/** What `areaOf` needs of a range to be loaded. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';
/** The same of each range of a collection. */
export const AREA_ITEMS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** A range of a sheet, by its area. */
export function rangeAt(workbook: Excel.Workbook, sheet: string, area: Range): Excel.Range {
  const { top, left, bottom, right } = area;
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The area of a range whose place was loaded. */
export function areaOf(range: Excel.Range): Range {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
