/// <reference types="google-apps-script" />
import type { SheetPatch } from '../../../shared/patch';
import type { Changed, Landmark, ServerCalls } from '../../host';
import { addTo } from './journal';
import { mayTouch, mayWrite } from './protections';
import { ServerFault } from './ServerFault';
import { rangeAt, sheetNamed } from './sheets';
import { isDay, showsDays } from './showsDays';
import { writePatch } from './writePatch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In milliseconds. */
const PATIENCE = 10_000;

/** Writes all of it under the document's lock, once everything that has to be read has been read. */
export const applyPatches: ServerCalls['applyPatches'] = ({ patches, landmarks, session }) => {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE)) throw new ServerFault('no answer', 'Somebody else is writing just now.');
  try {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    mayWrite(book, patches);
    for (const landmark of landmarks) {
      if (isStanding(book, landmark)) continue;
      throw new ServerFault('moved', 'Columns came or went meanwhile.', landmark.sheet);
    }
    const formats = new Map(patches.map((patch) => [patch, formatsFor(book, patch)]));
    for (const patch of patches) write(book, patch, formats.get(patch) ?? null);
    addTo(patches.flatMap(changeOf), Session.getTemporaryActiveUserKey(), session);
    return null;
  } finally {
    lock.releaseLock();
  }
};

/** @throws ServerFault where Google refuses to write on what is protected, and as Google does else. */
function write(book: Spreadsheet, patch: SheetPatch, formats: string[][] | null): void {
  try {
    writePatch(book, patch, formats);
  } catch (error) {
    mayTouch(book, patch.sheet, [patch]);
    throw error;
  }
}

function isStanding(book: Spreadsheet, { sheet: name, row, column, text }: Landmark): boolean {
  const sheet = sheetNamed(book, name);
  if (text === null) return sheet.getLastColumn() <= column;
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return false;
  return sheet.getRange(row + 1, column + 1).getDisplayValue() === text;
}

/** The number formats of an area that is to take days as they are now; null where none goes there. */
function formatsFor(book: Spreadsheet, patch: SheetPatch): string[][] | null {
  if (patch.kind !== 'values') return null;
  if (!patch.values.some((row) => row.some(isDay))) return null;
  const sheet = book.getSheetByName(patch.sheet);
  const { bottom, right } = patch.area;
  if (!sheet || bottom >= sheet.getMaxRows() || right >= sheet.getMaxColumns()) {
    return patch.values.map((row) => row.map(() => 'General'));
  }
  const formats = rangeAt(sheet, patch.area).getNumberFormats();
  // What shows days in its own way keeps that way.
  return formats.some((row, down) =>
    row.some((format, across) => isDay(patch.values[down]![across]!) && !showsDays(format)),
  )
    ? formats
    : null;
}

function changeOf(patch: SheetPatch): Changed[] {
  switch (patch.kind) {
    case 'values':
    case 'formulas':
    case 'clear':
      return [{ kind: 'cells', sheet: patch.sheet, area: patch.area }];
    case 'add sheet':
    case 'remove sheet':
      return [{ kind: 'structure', sheet: null }];
    default:
      return [];
  }
}
