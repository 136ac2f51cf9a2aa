import { gridOf, numberCell, textCell } from '../../../shared/grid';
import { bookOf, Book, cellAt, Seat } from '../../../addin/workbook';
import { GridDeeds } from '../../../addin/tryout/grid/GridDeeds';
import { editText } from '../../../addin/tryout/grid/CellEditor';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function aGrid() {
  const grid = gridOf('Plan', [
    ['Count', 'Twice', 'Share', 'Ref'],
    [2, { ...numberCell(4), formula: 'A2*2' }, numberCell(0.25, '25%', '0%'), textCell('2.10')],
    [3],
  ]);
  const seat = new Seat(new Book(bookOf({ file: 'plan.xlsx', sheets: [grid], traits: [] })));
  const said: string[] = [];
  const cell = (row: number, column: number) => cellAt(seat.activeSheet, row, column);
  return { seat, said, cell, deeds: new GridDeeds(seat, (message) => said.push(message)) };
}

describe('copy and paste', () => {
  test('puts what is shown on the clipboard', () => {
    expect(aGrid().deeds.copy(at(0, 0, 1, 3))).toBe('Count\tTwice\tShare\tRef\r\n2\t4\t25%\t2.10');
  });

  test('keeps formulas, which move along, and text that looks like a number', () => {
    const { deeds, cell } = aGrid();
    const text = deeds.copy(at(1, 0, 1, 3));
    expect(deeds.paste(text, at(4, 0))).toEqual(at(4, 0, 4, 3));
    expect(cell(4, 1)?.formula).toBe('A5*2');
    expect(cell(4, 2)?.value).toBe(0.25);
    expect(cell(4, 3)?.value).toBe('2.10');
  });

  test('takes what comes from elsewhere as if it were typed', () => {
    const { deeds, cell } = aGrid();
    deeds.paste('30/06/2010\t45%\tMay be', at(4, 0));
    expect([cell(4, 0)?.value, cell(4, 1)?.value, cell(4, 2)?.value]).toEqual([40_359, 0.45, 'May be']);
  });

  test('fills a selection that it fits into whole times', () => {
    const { deeds, cell } = aGrid();
    expect(deeds.paste('x', at(4, 0, 6, 1))).toEqual(at(4, 0, 6, 1));
    expect(cell(6, 1)?.value).toBe('x');
    expect(deeds.paste('a\nb', at(4, 0, 6, 0))).toEqual(at(4, 0, 5, 0));
  });
});

test('what a protected sheet refuses is said, and nothing is thrown', () => {
  const { seat, deeds, said, cell } = aGrid();
  seat.protect('Plan');
  expect(deeds.enter(at(1, 0), '9')).toBe(false);
  expect(said.at(-1)).toMatch(/protected/);
  expect(cell(1, 0)?.value).toBe(2);
});

test.each([
  ['a formula', '=A2*2', 1, 1],
  ['a share as it was typed', '25%', 1, 2],
  ['text that looks like a number behind an apostrophe', "'2.10", 1, 3],
  ['plain text as it is', 'Count', 0, 0],
  ['nothing', '', 5, 5],
])('a cell is edited as %s', (_what, expected, row, column) => {
  expect(editText(aGrid().cell(row, column))).toBe(expected);
});
