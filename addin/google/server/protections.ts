/// <reference types="google-apps-script" />
import type { SheetPatch } from '../../../shared/patch';
import { areaOf } from './colours';
import { overlap } from './overlap';
import { ServerFault } from './ServerFault';
import { sheetNamed } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Patches that are made of many: what stops one of them in the middle would leave half of a set-up. */
const OF_MANY: ReadonlySet<SheetPatch['kind']> = new Set<SheetPatch['kind']>(['look', 'clear']);

/**
 * Of every edit only whole sheets are asked about: each question costs the officer a moment.
 *
 * @throws ServerFault before anything is written, where a sheet is gone, or it or a part of it that would be
 * written on is protected against this person.
 */
export function mayWrite(book: Spreadsheet, patches: readonly SheetPatch[]): void {
  const added = new Set(patches.flatMap((patch) => (patch.kind === 'add sheet' ? [patch.sheet] : [])));
  const names = new Set(patches.map(({ sheet }) => sheet).filter((name) => !added.has(name)));
  for (const name of names) {
    if (guardsAgainst(book, name, 'SHEET').length > 0) throw closed(name);
    const own = patches.filter(({ sheet }) => sheet === name);
    if (own.some(({ kind }) => OF_MANY.has(kind))) mayTouch(book, name, own);
  }
}

/** @throws ServerFault where a part of the sheet that is written on is protected against this person. */
export function mayTouch(book: Spreadsheet, name: string, patches: readonly SheetPatch[]): void {
  const guarded = guardsAgainst(book, name, 'RANGE').map((guard) => areaOf(guard.getRange()));
  const isClosed = patches.some(
    (patch) => 'area' in patch && guarded.some((area) => overlap(area, patch.area)),
  );
  if (isClosed) throw closed(name);
}

function guardsAgainst(book: Spreadsheet, name: string, kind: 'SHEET' | 'RANGE') {
  return sheetNamed(book, name)
    .getProtections(SpreadsheetApp.ProtectionType[kind])
    .filter((guard) => !guard.isWarningOnly() && !guard.canEdit());
}

function closed(name: string): ServerFault {
  return new ServerFault('protected', `The sheet ${name} is protected.`, name);
}
