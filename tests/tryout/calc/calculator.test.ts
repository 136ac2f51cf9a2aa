import * as fc from 'fast-check';
import type { Scalar } from '../../../addin/tryout/calc';
import { CalcSheets } from './aSheetOf';

describe('after an edit', () => {
  test('what depends on it is calculated, and nothing else', () => {
    const book = new CalcSheets({
      Plan: { A1: 2, A2: '=A1*2', A3: '=A2+1', B1: 5, B2: '=B1+1' },
      Sums: { A1: '=SUM(Plan!A:A)', A2: '=Plan!B2' },
    });
    book.type('Plan', 'A1', 10);
    expect(['A2', 'A3'].map((cell) => book.shown('Plan', cell))).toEqual([20, 21]);
    expect(book.shown('Sums', 'A1')).toBe(51);
    expect(book.changes.at(-1)).toBe(3);
  });

  test('a formula that gives what it gave is no change', () => {
    const book = new CalcSheets({ Plan: { A1: 2, A2: '=IF(A1>1,"yes","no")' } });
    book.type('Plan', 'A1', 3);
    expect(book.changes.at(-1)).toBe(0);
  });

  test('cells between an area’s start and a place found in it count as looked at', () => {
    const book = new CalcSheets({ Plan: { A1: 1, A2: 2, A3: 3, B1: '=SUM(A1:INDEX(A1:A9,2))' } });
    book.type('Plan', 'A2', 20);
    expect(book.shown('Plan', 'B1')).toBe(21);
  });

  test('what no formula’s text names is found all the same', () => {
    const book = new CalcSheets({ Plan: { A1: 1, B1: '=INDIRECT("A"&1)', B2: '=OFFSET(B3,-2,-1)' } });
    book.type('Plan', 'A1', 7);
    expect(['B1', 'B2'].map((cell) => book.shown('Plan', cell))).toEqual([7, 7]);
  });

  test('a formula typed over leaves nothing behind', () => {
    const book = new CalcSheets({ Plan: { A1: 1, A2: '=A1+1' } });
    book.type('Plan', 'A2', 'by hand');
    book.type('Plan', 'A1', 5);
    expect(book.shown('Plan', 'A2')).toBe('by hand');
    book.type('Plan', 'A2', '=A1*2');
    expect(book.shown('Plan', 'A2')).toBe(10);
  });

  test('what asks for today follows the clock', () => {
    const book = new CalcSheets({ Plan: { A1: '=TODAY()', A2: '=A1+1' } });
    book.now += 1;
    book.type('Plan', 'Z1', 'x');
    expect(book.shown('Plan', 'A2')).toBe(46_350);
  });

  test.each<[string, Record<string, Scalar>]>([
    ['to itself', { A1: '=A1+1' }],
    ['round by another', { A1: '=B1', B1: '=A1+1' }],
    ['round by its own area', { A1: '=SUM(A1:A5)' }],
  ])('a formula that comes back %s ends', (_how, cells) => {
    const book = new CalcSheets({ Plan: cells });
    expect(typeof book.shown('Plan', 'A1')).toBe('number');
    book.type('Plan', 'B1', 4);
    expect(typeof book.shown('Plan', 'A1')).toBe('number');
  });

  test.each([
    ['downwards', (at: number) => `=A${at - 1}+1`, 1, 5000],
    ['upwards', (at: number) => `=A${at + 1}+1`, 5000, 1],
  ])('a chain of 5,000 cells that goes %s is calculated', (_way, formula, first, last) => {
    const cells = Object.fromEntries(
      Array.from({ length: 5000 }, (_cell, index) => [`A${index + 1}`, formula(index + 1)]),
    );
    const book = new CalcSheets({ Plan: { ...cells, [`A${first}`]: 1 } });
    expect(book.shown('Plan', `A${last}`)).toBe(5000);
    book.type('Plan', `A${first}`, 11);
    expect(book.shown('Plan', `A${last}`)).toBe(5010);
  });

  test('names stand for their areas', () => {
    const book = new CalcSheets(
      { Plan: { A1: 3, A2: 4, B1: '=SUM(Totals)' } },
      { totals: ['Plan', 'A1:A2'] },
    );
    book.type('Plan', 'A2', 5);
    expect(book.shown('Plan', 'B1')).toBe(8);
  });
});

test('after any edits, all results are those of a workbook opened afresh', () => {
  const address = fc.constantFrom('A1', 'A2', 'A3', 'B1', 'B2', 'B3');
  const sign = fc.constantFrom('+', '*', '-', '&');
  const joined = fc.tuple(address, sign, address).map((parts) => `=IFERROR(${parts.join('')},"?")`);
  const formula = fc.oneof(
    joined,
    fc.constantFrom('=SUM(A1:A3)', '=COUNTIF(B1:B3,">2")', '=IF(A1="",B1,A1)'),
  );
  const plain = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom<Scalar>('word', null, true));
  const typed = fc.tuple(address, plain);
  const looked = fc.tuple(fc.constantFrom('C1', 'C2', 'C3'), fc.oneof(formula, plain));
  fc.assert(
    fc.property(fc.array(fc.oneof(typed, looked), { maxLength: 15 }), (edits) => {
      const cells: Record<string, Scalar> = { A3: 2, B1: 3, B2: 'x', C1: '=SUM(A1:B3)', D1: '=SUM(C:C)' };
      const book = new CalcSheets({ Plan: cells });
      for (const [at, value] of edits) book.type('Plan', at, (cells[at] = value));
      const fresh = new CalcSheets({ Plan: cells });
      const shown = (sheet: CalcSheets) => Object.keys(cells).map((at) => sheet.shown('Plan', at));
      expect(shown(book)).toEqual(shown(fresh));
    }),
    { numRuns: 200 },
  );
});
