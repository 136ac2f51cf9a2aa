/// <reference types="google-apps-script" />
import type { Range } from '../../../shared/grid';
import { Refusal, type SheetState } from '../../../addin/workbook';
import { usedOf } from './Document';
import { guardOf } from './guardOf';
import type { Person } from './Person';
import { rangeOf } from './rangeOf';
import { ruleOf, stateOf } from './ruleOf';

export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels, of a column to which nobody gave a width. */
const USUAL_WIDTH = 100;

/** A sheet as the script gets it. */
export function sheetOf(person: Person, id: string): GasSheet {
  const { hand, document, execution } = person;
  const state = (): SheetState => hand.sheet(id);
  const columns = (first: number, count: number, change: (set: ColumnSet) => ColumnSet): void => {
    if (first < 1 || first - 1 + count > document.size(state()).columns) {
      throw new Refusal('invalid', 'Those columns are out of bounds.');
    }
    for (let column = first - 1; column < first - 1 + count; column++) {
      const { width, hidden } = change(state().columns.get(column) ?? {});
      hand.setColumns(id, column, column, null);
      hand.setColumns(id, column, column, {
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
      });
    }
  };
  const used = (): Range => {
    const { rows, columns: across } = usedOf(state());
    return { top: 0, left: 0, bottom: Math.max(0, rows - 1), right: Math.max(0, across - 1) };
  };
  return execution.strict<GasSheet>('Sheet', {
    getName: () => state().name,
    isSheetHidden: () => state().visibility !== 'visible',
    hideSheet: () => {
      hand.showSheet(id, 'hidden');
      return sheetOf(person, id);
    },
    getMaxRows: () => document.size(state()).rows,
    getMaxColumns: () => document.size(state()).columns,
    getLastColumn: () => usedOf(state()).columns,
    getDataRange: () => rangeOf(person, id, used()),
    getRange: ((row: number, column: number, rows: number = 1, across: number = 1) =>
      rangeOf(person, id, {
        top: row - 1,
        left: column - 1,
        bottom: row + rows - 2,
        right: column + across - 2,
      })) as GasSheet['getRange'],
    getActiveRange: () => rangeOf(person, id, person.seat.selection),
    insertRowsAfter: (after: number, count: number) => {
      if (after !== document.size(state()).rows) throw new Refusal('invalid', 'Not played: rows within.');
      document.size(state()).rows += count;
      return sheetOf(person, id);
    },
    insertColumnsAfter: (after: number, count: number) => {
      if (after !== document.size(state()).columns)
        throw new Refusal('invalid', 'Not played: columns within.');
      document.size(state()).columns += count;
      return sheetOf(person, id);
    },
    isRowHiddenByUser: (row: number) => state().hiddenRows.has(row - 1),
    isRowHiddenByFilter: () => false,
    isColumnHiddenByUser: ((column: number) =>
      state().columns.get(column - 1)?.hidden === true) as GasSheet['isColumnHiddenByUser'],
    setColumnWidths: (first: number, count: number, pixels: number) => {
      columns(first, count, ({ hidden }) => ({
        ...(pixels === USUAL_WIDTH ? {} : { width: (pixels - 5) / 7 }),
        hidden,
      }));
      return sheetOf(person, id);
    },
    hideColumns: ((first: number, count: number = 1) =>
      columns(first, count, (set) => ({ ...set, hidden: true }))) as GasSheet['hideColumns'],
    showColumns: ((first: number, count: number = 1) =>
      columns(first, count, (set) => ({ ...set, hidden: undefined }))) as GasSheet['showColumns'],
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => {
      const kind: unknown = type;
      if (kind === 'RANGE') {
        return document.guards.filter((guard) => guard.sheet === id).map((guard) => guardOf(person, guard));
      }
      const whole = { sheet: id, area: used(), description: '', isWarningOnly: false, by: 'another' };
      return state().protection ? [guardOf(person, whole)] : [];
    },
    getConditionalFormatRules: () => state().conditionalFormats.map((format) => ruleOf(person, id, format)),
    setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) =>
      hand.change({ ...state(), conditionalFormats: rules.map((rule) => stateOf(person, rule)) }),
  } as Partial<GasSheet>);
}

interface ColumnSet {
  readonly width?: number | undefined;
  readonly hidden?: true | undefined;
}
