import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { office, shown } from '../../template/formulasCalculated';
import { CalcSheets } from './aSheetOf';
import { CASES, CELLS, NOT_IN_LIBREOFFICE } from './formulaCases';

const sheet = new CalcSheets({ Plan: CELLS });

function result(formula: string): unknown {
  const value = sheet.calculator.evaluate(formula, { sheet: 'Plan', row: 0, column: 25 });
  return value !== null && typeof value === 'object' ? value.name : value;
}

describe('a formula', () => {
  it.each([...CASES, ...NOT_IN_LIBREOFFICE])('=%s gives %p', (formula, expected) => {
    expect(shown(result(formula))).toEqual(shown(expected));
    expect(typeof result(formula)).toBe(typeof expected);
  });

  it('asks the clock for today', () => {
    expect(result('TODAY()')).toBe(46_348);
    expect(result('TEXT(NOW(),"d mmm yyyy hh:mm")')).toBe('22 Nov 2026 09:00');
  });

  it.each(['1+', 'SUM(1', '{1,2;3}', '"open', 'A1 B2', ')', '1 2', 'IF(1,2))'])('is none: %s', (formula) => {
    expect(result(formula)).toBe('#NAME?');
  });
});

/** Functions that came after the file format carry a prefix in it. */
const NEWER = /\b(IFNA|IFS|SWITCH|XOR|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|DAYS|ISOWEEKNUM)\(/gu;

function asInFiles(formula: string): string {
  return formula.replace(NEWER, '_xlfn.$1(');
}

/** Each formula in a row of its own in column Z, calculated by LibreOffice. */
function calculatedByOffice(command: string): unknown[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'functions-'));
  try {
    const cells = Object.fromEntries(
      Object.entries(CELLS).map(([address, v]) => [
        address,
        typeof v === 'number' ? { t: 'n', v } : { t: 's', v },
      ]),
    );
    const formulas = CASES.map(([f], row) => [`Z${row + 1}`, { t: 'n', f: asInFiles(f) }]);
    const book = XLSX.utils.book_new();
    const plan = { ...cells, ...Object.fromEntries(formulas), '!ref': `A1:Z${CASES.length}` };
    XLSX.utils.book_append_sheet(book, plan as XLSX.WorkSheet, 'Plan');
    writeFileSync(path.join(folder, 'in.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const out = path.join(folder, 'out');
    execFileSync(
      command,
      [
        profile,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        path.join(folder, 'in.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    const calculated = XLSX.read(readFileSync(path.join(out, 'in.xlsx'))).Sheets['Plan']!;
    return CASES.map((_case, row) => {
      const cell = calculated[`Z${row + 1}`] as XLSX.CellObject | undefined;
      return cell?.t === 'e' ? cell.w : cell?.v;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where LibreOffice, or the file it passes through, says something else than Excel's documentation. */
const SEEN_OTHERWISE: ReadonlySet<string> = new Set([
  // TRUE is a number there, and text written out none; numbers kept as text count for no number.
  '"a"&1&TRUE',
  'SUM(D2:D3,D4,"7")',
  'COUNTIF(D2:D6,7)',
  // The row holds the formula itself here, and stands elsewhere.
  'SUM($1:1)',
  'ROW()',
  // Its own errors come back from the file as others.
  'SQRT(-1)',
  'INDEX(D2:D6,9)',
  'Nowhere!A1',
  // Days are typed as its language has them.
  'VALUE("30/06/2004")',
  // Known from LibreOffice 24.8 on.
  'XLOOKUP("Engineer",C2:C6,B2:B6)',
  'XLOOKUP("Nobody",C2:C6,B2:B6,"none")',
  'XMATCH("Engineer",C2:C6,0,-1)',
]);

if (office) {
  test('LibreOffice calculates the same', () => {
    const results = calculatedByOffice(office!);
    const different = CASES.flatMap(([formula, expected], row) => {
      const theirs = shown(results[row]);
      return SEEN_OTHERWISE.has(formula) || theirs === shown(expected) ? [] : [{ formula, theirs, expected }];
    });
    expect(different).toEqual([]);
  });
}
