/// <reference types="google-apps-script" />
import { parseRange } from '../../../shared/grid';
import { Refusal } from '../../../addin/workbook';
import type { Person } from './Person';
import { rangeOf } from './rangeOf';
import { ruleBuilder } from './ruleOf';
import { sheetOf, type GasSheet } from './sheetOf';
import { uiOf } from './ui';

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ListBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export function spreadsheetOf(person: Person): Spreadsheet {
  const { hand, document, execution, seat } = person;
  const { book } = document;
  const named = (name: string): GasSheet | null => {
    const found = book.state.sheets.find((sheet) => sheet.name === name);
    return found ? sheetOf(person, found.id) : null;
  };
  return execution.strict<Spreadsheet>('Spreadsheet', {
    getName: () => book.state.file,
    getSpreadsheetTimeZone: () => document.timeZone,
    getSheets: () => book.state.sheets.map(({ id }) => sheetOf(person, id)),
    getNumSheets: () => book.state.sheets.length,
    getSheetByName: named,
    getActiveSheet: () => sheetOf(person, seat.activeSheet.id),
    setActiveSheet: ((sheet: GasSheet) => {
      seat.activate(sheet.getName(), hand.doer);
      return sheet;
    }) as Spreadsheet['setActiveSheet'],
    insertSheet: ((name: string, index: number) => {
      if (index !== book.state.sheets.length) throw new Refusal('invalid', 'Not played: sheets between.');
      const { id } = hand.addSheet(name);
      seat.activate(name, hand.doer);
      return sheetOf(person, id);
    }) as Spreadsheet['insertSheet'],
    deleteSheet: (sheet: GasSheet) => hand.deleteSheet(sheet.getName()),
    getRange: (place: string) => {
      const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(place) ?? [];
      const area = parseRange((address ?? '').replace(/\$/g, ''));
      if (!area) throw new Refusal('invalid', `Range not found: ${place}`);
      return rangeOf(person, hand.sheet(quoted?.replace(/''/g, "'") ?? plain!).id, area);
    },
  } as Partial<Spreadsheet>);
}

export function spreadsheetApp(person: Person): Gas {
  const { execution } = person;
  return execution.strict<Gas>('SpreadsheetApp', {
    getActiveSpreadsheet: () => {
      execution.need('SpreadsheetApp.getActiveSpreadsheet', 'NONE');
      return spreadsheetOf(person);
    },
    getUi: () => uiOf(person),
    newConditionalFormatRule: () => ruleBuilder(person),
    newDataValidation: () => listBuilder(person),
    ProtectionType: execution.names<Gas['ProtectionType']>('ProtectionType', ['SHEET', 'RANGE']),
    BooleanCriteria: execution.names<Gas['BooleanCriteria']>('BooleanCriteria', ['CUSTOM_FORMULA']),
  });
}

function listBuilder({ execution }: Person): ListBuilder {
  let list = '';
  const builder: ListBuilder = execution.strict<ListBuilder>('DataValidationBuilder', {
    requireValueInRange: ((range: GoogleAppsScript.Spreadsheet.Range) => {
      const name = range.getSheet().getName().replace(/'/g, "''");
      list = `'${name}'!${range.getA1Notation().replace(/[A-Z]+|\d+/g, '$$$&')}`;
      return builder;
    }) as ListBuilder['requireValueInRange'],
    setAllowInvalid: () => builder,
    build: () =>
      execution.strict<GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation', {
        getCriteriaValues: () => [list],
      }),
  });
  return builder;
}
