/// <reference types="google-apps-script" />
import type { PatchValue, SheetPatch } from '../../../shared/patch';
import { asEntry, DAY_FORMAT, LOOKS } from '../../host';
import { addColours, takeColours, takeColoursAt } from './colours';
import { makeRoom, rangeAt, sheetNamed } from './sheets';
import { isDay, showsDays } from './showsDays';
import { unwatch, watch } from './warnings';

/** In pixels: of columns to which nobody gave a width. */
const USUAL_WIDTH = 100;

/** Google's own name for cells that are formatted as what they hold asks for. */
const AUTOMATIC = 'General';
const AUTOMATIC_AS_READ = '0.###############';

/** Writes what a patch says. `formats` are its area's number formats where days come in that need one. */
export function writePatch(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  patch: SheetPatch,
  formats: readonly (readonly string[])[] | null,
): void {
  if (patch.kind === 'add sheet') return addSheet(book, patch);
  const sheet = sheetNamed(book, patch.sheet);
  if (patch.kind === 'remove sheet') return void book.deleteSheet(sheet);
  if (patch.kind === 'no colours') return takeColours(sheet, patch.id);
  if (patch.kind === 'columns') return setColumns(sheet, patch);
  makeRoom(sheet, patch.area.bottom, patch.area.right);
  const range = rangeAt(sheet, patch.area);
  switch (patch.kind) {
    case 'values':
      if (formats) {
        range.setNumberFormats(
          patch.values.map((row, down) =>
            row.map((value, across) => formatFor(value, formats[down]![across]!)),
          ),
        );
      }
      range.setValues(patch.values.map((row) => row.map(asEntry)));
      return;
    case 'formulas':
      range.setValues(
        patch.formulas.map((row) => row.map((formula) => (formula === '' ? '' : `=${formula}`))),
      );
      return;
    case 'look': {
      const { fill, ink, bold, wrap, numberFormat, size } = LOOKS[patch.look];
      range
        .setBackground(fill)
        .setFontColor(ink)
        .setFontWeight(bold ? 'bold' : 'normal')
        .setWrap(wrap);
      if (size !== null) range.setFontSize(size);
      if (numberFormat !== null) range.setNumberFormat(numberFormat);
      if (patch.look.startsWith('computed')) watch(sheet, range);
      return;
    }
    case 'colours':
      return addColours(sheet, range, patch);
    case 'choices':
      range.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInRange(book.getRange(patch.from), true)
          // The officer may write otherwise: it is an issue, and never forbidden.
          .setAllowInvalid(true)
          .build(),
      );
      return;
    case 'clear':
      // Notes are the officer's, and stay.
      range.clear().setNumberFormat(AUTOMATIC).clearDataValidations();
      takeColoursAt(sheet, patch.area);
      unwatch(sheet, patch.area);
      setColumns(sheet, { ...patch, kind: 'columns', left: patch.area.left, right: patch.area.right });
      sheet.setColumnWidths(patch.area.left + 1, patch.area.right - patch.area.left + 1, USUAL_WIDTH);
      return;
  }
}

function formatFor(value: PatchValue, format: string): string {
  if (isDay(value) && !showsDays(format)) return DAY_FORMAT;
  return format === AUTOMATIC_AS_READ ? AUTOMATIC : format;
}

function addSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet: name, visibility }: Extract<SheetPatch, { kind: 'add sheet' }>,
): void {
  const front = book.getActiveSheet();
  const added = book.insertSheet(name, book.getNumSheets());
  // Google brings a new sheet to the front.
  book.setActiveSheet(front);
  if (visibility !== 'visible') added.hideSheet();
}

type ColumnsPatch = Extract<SheetPatch, { kind: 'columns' }>;

/** What is given a width is to be seen, also where the officer hid all the columns that follow. */
function setColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { left, right, width, hidden = false }: ColumnsPatch,
): void {
  makeRoom(sheet, 0, right);
  const count = right - left + 1;
  if (width !== undefined) sheet.setColumnWidths(left + 1, count, Math.round(width * 7 + 5));
  if (hidden) sheet.hideColumns(left + 1, count);
  else sheet.showColumns(left + 1, count);
}
