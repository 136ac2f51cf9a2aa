import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { sheetOf, workbookOf } from '../layouts/sheet';

const GRID = sheetOf('Plan', [
  ['Hillford Action Plan 2010/11'],
  ['Ref', 'Action', 'Lead', 'By when'],
  ['1', 'Fit brighter lamps in the car park', 'Wardens', 'June 2010'],
  ['2', 'Brief the door staff', 'Police', 'Sept 2010'],
]);

const said = (comments: readonly { row: number; column: number; text: string }[]) => {
  const workbook = workbookOf('plan.xlsx', { ...GRID, comments });
  const reading = read(workbook);
  const issues = check(reading, { asAt: '2010-05-01', workbook });
  return {
    notes: reading.notes.filter(({ kind }) => kind === 'comment'),
    actions: reading.plans[0]!.actions.length,
    issues: issues
      .filter(({ code }) => code === 'sheet/comments')
      .map(({ cell, message }) => `${cell}: ${message}`),
  };
};

describe('comments on the cells of a plan', () => {
  it('are kept as notes, and no part of it', () => {
    const { notes, actions } = said([{ row: 2, column: 3, text: 'Waits for the grant' }]);
    expect(notes).toEqual([{ kind: 'comment', text: 'Waits for the grant', sheet: 'Plan', cell: 'D3' }]);
    expect(actions).toBe(2);
  });

  it('are said once a sheet, with the words of a single one', () => {
    const one = { row: 2, column: 3, text: 'Waits for the grant' };
    expect(said([one]).issues).toEqual([
      'D3: The comment “Waits for the grant” is not sent to the county: write in a cell what it is to know.',
    ]);
    expect(said([one, { ...one, text: 'Still does' }, { ...one, row: 3 }]).issues).toEqual([
      'D3: Comments on two cells (D3 and D4) are not sent to the county: write in cells what it is to know.',
    ]);
    const five = [1, 2, 3, 4, 5].map((row) => ({ ...one, row }));
    expect(said(five).issues).toEqual([
      'D2: Comments on five cells (D2 and others) are not sent to the county: write in cells what it is to know.',
    ]);
  });
});
