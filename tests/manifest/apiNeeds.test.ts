import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiNeeds, isAbove, type ApiNeed } from './apiNeeds';
import { named, xmlTree } from './xmlTree';

const CHECKOUT = path.resolve(__dirname, '../..');
const EXCEL = path.join(CHECKOUT, 'addin/host/excel');

/** The least that the manifest asks of Excel: `ExcelApi 1.14`. */
function declared(): string {
  const manifest = xmlTree(readFileSync(path.join(CHECKOUT, 'manifest.xml'), 'utf8'));
  const excel = named(manifest, 'Set').find(({ attributes }) => attributes['Name'] === 'ExcelApi')!;
  return `ExcelApi ${excel.attributes['MinVersion']}`;
}

/** What code needs, that stands in a file of the checkout so that it finds the library's types. */
function needsOf(code: string) {
  const folder = mkdtempSync(path.join(CHECKOUT, 'node_modules/.needs-'));
  const file = path.join(folder, 'code.ts');
  try {
    writeFileSync(file, code);
    return apiNeeds([file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what the manifest asks of Excel', () => {
  it('is enough for everything that the Excel port calls unguarded', () => {
    const files = readdirSync(EXCEL).map((name) => path.join(EXCEL, name));
    const needs = apiNeeds(files);
    const beyond = needs.filter(
      ({ set, isGuarded }) => set !== null && isAbove(set, declared()) && !isGuarded,
    );
    expect(beyond).toEqual([]);
    // That the scan saw the calls: no port reads a sheet without them.
    const members = needs.map(({ member }) => member);
    expect(members).toEqual(
      expect.arrayContaining(['Range.values', 'Worksheet.activate', 'WorksheetCollection.onChanged']),
    );
  });

  it.each([
    ['ExcelApi 1.9', 'ExcelApi 1.14', false],
    ['ExcelApi 1.14', 'ExcelApi 1.14', false],
    ['ExcelApi 1.15', 'ExcelApi 1.14', true],
    ['ExcelApiOnline 1.1', 'ExcelApi 1.14', true],
    ['ExcelApi BETA', 'ExcelApi 1.14', true],
  ])('%s against %s', (set, given, above) => {
    expect(isAbove(set, given)).toBe(above);
  });
});

describe('what code calls', () => {
  // One file for all cases: reading the library's types takes seconds.
  const CODE = `
    declare const sheet: Excel.Worksheet;
    const range = sheet.getUsedRange();
    const NAMES = 'values, format/font/bold';
    range.load(NAMES);
    const { text } = range;
    sheet.onChanged.add(async (event) => console.log(event.triggerSource));
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.valuesAsJson;
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.8')) range.linkedDataTypeState;
    export function style() {
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.17')) return;
      sheet.onNameChanged.remove;
    }
    export function shape() {
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.2')) return;
      sheet.shapes;
    }`;
  let found: Readonly<Record<string, ApiNeed>>;
  beforeAll(() => {
    found = Object.fromEntries(needsOf(CODE).map((need) => [need.member, need]));
  });

  it.each([
    ['a name that is loaded', 'Range.values', 'ExcelApi 1.1'],
    ['a name that is loaded by steps', 'RangeFont.bold', 'ExcelApi 1.1'],
    ['a name that is taken apart', 'Range.text', 'ExcelApi 1.1'],
    ['a method', 'Worksheet.getUsedRange', 'ExcelApi 1.1'],
    ['an event', 'Worksheet.onChanged', 'ExcelApi 1.7'],
    ['what an event tells', 'WorksheetChangedEventArgs.triggerSource', 'ExcelApi 1.14'],
  ])('is told with the version that has it: %s', (_, member, set) => {
    expect(found[member]).toMatchObject({ set, isGuarded: false });
  });

  it('counts as guarded where Excel is asked before', () => {
    expect(found['Worksheet.onNameChanged']).toMatchObject({ set: 'ExcelApi 1.17', isGuarded: true });
    expect(found['Range.valuesAsJson']).toMatchObject({ set: 'ExcelApi 1.16', isGuarded: true });
  });

  it('counts as unguarded where Excel is asked for less than it takes', () => {
    expect(found['Worksheet.shapes']).toMatchObject({ set: 'ExcelApi 1.9', isGuarded: false });
    expect(found['Range.linkedDataTypeState']).toMatchObject({ set: 'ExcelApi 1.9', isGuarded: false });
  });
});
