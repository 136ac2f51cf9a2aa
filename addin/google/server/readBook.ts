/// <reference types="google-apps-script" />
import type { BlockData, ServerCalls, SheetData } from '../../host';
import { partWithin, rangeAt, sheetNamed } from './sheets';
import { WallClock } from './WallClock';

/** Google tells of one row or column a call whether it is hidden: so many are asked of a sheet. */
const MOST_ASKED = 400;

export const readBook: ServerCalls['readBook'] = ({ sheets }) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const clock = new WallClock(book.getSpreadsheetTimeZone());
  const wanted = sheets?.map((name) => name.toLowerCase());
  const read = book.getSheets().flatMap((sheet): SheetData[] => {
    const name = sheet.getName();
    if (wanted && !wanted.includes(name.toLowerCase())) return [];
    const used = sheet.getDataRange();
    const block = blockOf(used, clock);
    const isFilled = block.values.map((row, down) =>
      row.some((value, across) => value !== '' || block.formulas[down]![across] !== ''),
    );
    const columns = block.values[0]?.map((_, column) => column) ?? [];
    return [
      {
        name,
        isHidden: sheet.isSheetHidden(),
        ...block,
        merges: used.getMergedRanges().map((merge) => merge.getA1Notation()),
        hiddenRows: isFilled
          .flatMap((filled, row) => (filled ? [row] : []))
          .slice(0, MOST_ASKED)
          .filter((row) => sheet.isRowHiddenByUser(row + 1) || sheet.isRowHiddenByFilter(row + 1)),
        hiddenColumns: columns
          .slice(0, MOST_ASKED)
          .filter((column) => sheet.isColumnHiddenByUser(column + 1)),
      },
    ];
  });
  return { file: book.getName(), sheets: read };
};

export const readBlocks: ServerCalls['readBlocks'] = ({ areas }) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const clock = new WallClock(book.getSpreadsheetTimeZone());
  return areas.map(({ sheet, area }) => {
    const found = sheetNamed(book, sheet);
    const within = partWithin(area, found.getMaxRows(), found.getMaxColumns());
    return within ? blockOf(rangeAt(found, within), clock) : { values: [], formulas: [], formats: [] };
  });
};

function blockOf(range: GoogleAppsScript.Spreadsheet.Range, clock: WallClock): BlockData {
  const values = range.getValues() as (string | number | boolean | Date)[][];
  return {
    values: values.map((row) => row.map((value) => (value instanceof Date ? clock.serial(value) : value))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}
