/// <reference types="google-apps-script" />
import type { Range } from '../../../shared/grid';
import { ServerFault } from './ServerFault';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet by its name, without regard to case. @throws ServerFault `gone` where there is none. */
export function sheetNamed(book: Spreadsheet, name: string): Sheet {
  const exact = book.getSheetByName(name);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  const found = book.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  if (!found) throw new ServerFault('gone', `There is no sheet ${name}.`, name);
  return found;
}

export function rangeAt(sheet: Sheet, area: Range): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.top + 1, area.left + 1, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** A sheet of Google's has so many rows and columns and no more: what lies beyond has to be put in first. */
export function makeRoom(sheet: Sheet, bottom: number, right: number): void {
  const rows = sheet.getMaxRows();
  if (bottom >= rows) sheet.insertRowsAfter(rows, bottom + 1 - rows);
  const columns = sheet.getMaxColumns();
  if (right >= columns) sheet.insertColumnsAfter(columns, right + 1 - columns);
}

/** The part of an area that a sheet of so many rows and columns has; null for none. */
export function partWithin(area: Range, rows: number, columns: number): Range | null {
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  return area.top <= bottom && area.left <= right ? { ...area, bottom, right } : null;
}
