import fc from 'fast-check';
import { numberCell, type Cell, type Grid } from '../../shared/grid';
import type { Fix } from '../../shared/model';
import { read } from '../../shared/read';
import { applyFix, applyFixTo, catalogue, check, undoFix } from '../../shared/rules';
import { sheetOf, workbookOf } from '../layouts/sheet';

const sheet = sheetOf('Plan', [
  ['Ref', 'Action'],
  [numberCell(2.1), 'Mark bicycles'],
  [null, 'Light the path'],
]);

function aFix(traits: Partial<Fix>): Fix {
  return { title: 'Mend it', sheet: 'Plan', cell: 'A2', was: '2.1', becomes: '2.10', ...traits };
}

function at(grid: Grid | undefined, row: number, column: number): Cell | undefined {
  return grid?.rows.find((own) => own.row === row)?.cells.find((own) => own.column === column)?.cell;
}

describe('a fix', () => {
  test('writes text, so that 2.10 keeps its nought', () => {
    expect(at(applyFix(sheet, aFix({}))?.grid, 1, 0)).toEqual({ kind: 'text', value: '2.10', text: '2.10' });
  });

  test.each([
    ['a count', numberCell(170), '160', numberCell(160)],
    [
      'a count with its comma',
      numberCell(8712, '8,712', '#,##0'),
      '8,536',
      numberCell(8536, '8,536', '#,##0'),
    ],
    ['a share', numberCell(0.6, '60.0%', '0.0%'), '66.0%', numberCell(0.66, '66.0%', '0.0%')],
    ['a ref', numberCell(5.1), '6.1', numberCell(6.1)],
  ])('leaves a number a number: %s', (_what, was, becomes, expected) => {
    const fixed = applyFix(sheetOf('Plan', [[was]]), aFix({ cell: 'A1', was: was.text, becomes }));
    expect(at(fixed?.grid, 0, 0)).toEqual(expected);
  });

  test('fills an empty cell, and keeps cells in order', () => {
    const fixed = applyFix(sheet, aFix({ cell: 'A3', was: '', becomes: '2.2' }))!;
    expect(fixed.grid.rows[2]!.cells.map(({ column, cell }) => [column, cell.text])).toEqual([
      [0, '2.2'],
      [1, 'Light the path'],
    ]);
  });

  test('empties a cell', () => {
    const fixed = applyFix(sheet, aFix({ cell: 'B3', was: 'Light the path', becomes: '' }))!;
    expect(fixed.grid.rows).toHaveLength(2);
  });

  test.each([
    ['the cell was edited since', aFix({ was: '2.2' })],
    ['the cell was emptied since', aFix({ cell: 'C9', was: 'words' })],
    ['it is for another sheet', aFix({ sheet: 'Other' })],
  ])('is not applied where %s', (_why, fix) => {
    expect(applyFix(sheet, fix)).toBeNull();
  });

  test('is applied to its own sheet of a workbook', () => {
    const other = sheetOf('Other', [['2.1']]);
    const fixed = applyFixTo(workbookOf('plan.xlsx', other, sheet), aFix({}))!;
    expect(fixed.sheets.map((grid) => at(grid, 1, 0)?.text)).toEqual([undefined, '2.10']);
    expect(fixed.sheets[0]).toBe(other);
  });
});

describe('undoing a fix', () => {
  test('gives back the number that stood there, not its text', () => {
    const { grid, undo } = applyFix(sheet, aFix({}))!;
    expect(undoFix(grid, undo)).toEqual(sheet);
  });

  test('is refused once the cell was edited again', () => {
    const { grid, undo } = applyFix(sheet, aFix({}))!;
    const again = applyFix(grid, aFix({ was: '2.10', becomes: '2.11' }))!;
    expect(undoFix(again.grid, undo)).toBeNull();
  });

  test('gives back any sheet as it was', () => {
    const rows = fc.array(fc.array(fc.option(fc.string()), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.nat(3), fc.nat(3), fc.string(), (cells, row, column, becomes) => {
        const grid = sheetOf('Plan', cells);
        const cell = `${'ABCD'[column]}${row + 1}`;
        const { grid: fixed, undo } = applyFix(
          grid,
          aFix({ cell, was: at(grid, row, column)?.text ?? '', becomes }),
        )!;
        expect(undoFix(fixed, undo)).toEqual(grid);
      }),
    );
  });
});

/** Issues of a rule that offers fixes, in its own bad examples. */
const offered = catalogue.flatMap((rule) =>
  rule.bad.flatMap(({ says, workbook, options }) =>
    check(read(workbook), { ...options, workbook })
      .filter(({ code, fixes }) => code === rule.code && fixes.length > 0)
      .map((issue) => [rule.code, says, workbook, options, issue] as const),
  ),
);

describe('the fixes that rules offer', () => {
  test.each(offered)('%s: %s: the first one settles the issue', (code, _says, workbook, options, issue) => {
    const fixed = applyFixTo(workbook, issue.fixes[0]!)!;
    const still = check(read(fixed), { ...options, workbook: fixed });
    expect(still.filter((own) => own.code === code && own.cell === issue.cell)).toEqual([]);
  });

  test('are promised on the rules page by each rule that has any, and by no other', () => {
    const promising = catalogue.filter(({ fix }) => fix !== undefined).map(({ code }) => code);
    expect(new Set(offered.map(([code]) => code))).toEqual(new Set(promising));
  });
});
