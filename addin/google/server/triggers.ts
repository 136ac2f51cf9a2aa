/// <reference types="google-apps-script" />
import type { Changed, ServerCalls } from '../../host';
import { checkEdited, mayTellOfAll } from './checkEdited';
import { areaOf } from './colours';
import { writeDown } from './journal';
import { forget, knowledgeIn, knows } from './knowledge';
import { isPaneOpen } from './presence';

/**
 * Google calls it after an edit, a paste being one, and lets it do little. While a pane is open it only
 * notes what was edited, for the pane to ask about; otherwise it checks what rows tell by themselves.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const kept = isPaneOpen(properties, Date.now()) ? null : knowledgeIn(properties);
  const sheet = range.getSheet();
  if (kept) {
    if (knows(kept, sheet.getName())) checkEdited(sheet, areaOf(range), kept);
    else if (mayTellOfAll(event)) forget();
    return;
  }
  const change: Changed = { kind: 'cells', sheet: sheet.getName(), area: areaOf(range) };
  writeDown([change], Session.getTemporaryActiveUserKey(), null);
}

/** What Google says of rows and columns, which it does of the sheet in front. */
const OF_THE_SHEET = new Set(['INSERT_ROW', 'INSERT_COLUMN', 'REMOVE_ROW', 'REMOVE_COLUMN']);
/** Of sheets, and of what Google has no word for: sorted, renamed, hidden, cells put in. */
const OF_THE_BOOK = new Set(['INSERT_GRID', 'REMOVE_GRID', 'OTHER']);

/** Google calls it after rows, columns or sheets came or went: installed, not simple. */
export function onStructure({ changeType, source }: GoogleAppsScript.Events.SheetsOnChange): void {
  const sheet = OF_THE_SHEET.has(changeType) ? source.getActiveSheet().getName() : null;
  if (sheet === null && !OF_THE_BOOK.has(changeType)) return;
  // The trigger runs as who installed it, whoever made the change.
  writeDown([{ kind: 'structure', sheet }], null, null);
}

/** Has Google call `onStructure` of this spreadsheet. It shows a script only the triggers of whoever asks: each has one. */
export const listen: ServerCalls['listen'] = () => {
  const installed = ScriptApp.getProjectTriggers();
  if (installed.some((trigger) => trigger.getHandlerFunction() === 'onStructure')) return null;
  ScriptApp.newTrigger('onStructure')
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onChange()
    .create();
  return null;
};
