import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { sheetOf, workbookOf } from '../layouts/sheet';

const GRID = sheetOf('Plan', [
  ['Hillford Action Plan 2010/11'],
  ['Ref', 'Action', 'Lead', 'By when'],
  ['1', 'Fit brighter lamps in the car park', 'Wardens', 'June 2010'],
  ['2', 'Brief the door staff', 'Police', 'Sept 2010'],
]);

const said = (...cells: readonly (readonly [row: number, column: number])[]) => {
  const struck = cells.map(([row, column]) => ({ row, column }));
  const workbook = workbookOf('plan.xlsx', { ...GRID, struck });
  const reading = read(workbook);
  return {
    actions: reading.plans[0]!.actions.map(({ text }) => text),
    issues: check(reading, { asAt: '2010-05-01', workbook })
      .filter(({ code }) => code === 'sheet/struck-out')
      .map(({ cell, message }) => `${cell}: ${message}`),
  };
};

describe('words that are struck out', () => {
  it('are read as they stand, and it is said that they are struck out', () => {
    expect(said([2, 1])).toEqual({
      actions: ['Fit brighter lamps in the car park', 'Brief the door staff'],
      issues: [
        'B3: “Fit brighter lamps in the car park” is struck out, and is read as if it were not: ' +
          'take out what no longer holds, or say in words that it is done or cancelled.',
      ],
    });
  });

  it('are said once a sheet', () => {
    expect(said([2, 1], [2, 3]).issues).toEqual([
      'B3: Two cells (B3 and D3) are struck out, and are read as if they were not: ' +
        'take out what no longer holds, or say in words that it is done or cancelled.',
    ]);
    expect(said([2, 0], [2, 1], [2, 2], [2, 3], [3, 1]).issues[0]).toMatch(
      /^A3: Five cells \(A3 and others\)/,
    );
  });
});
