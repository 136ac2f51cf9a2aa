import * as fc from 'fast-check';
import { parseA1, type Workbook } from '../../shared/grid';
import { layouts } from './corpus';
import { sheetOf, workbookOf } from './sheet';
import { shifted } from './shift';

describe('shifting a workbook', () => {
  it('moves cells, merges and hidden columns alike', () => {
    const before = workbookOf('a.xlsx', sheetOf('S', [['x', 1]], { merges: 'A1:B2', hiddenColumns: [1] }));
    const after = workbookOf(
      'a.xlsx',
      sheetOf('S', [['x', 1]], { at: 'D3', merges: 'D3:E4', hiddenColumns: [4] }),
    );
    expect(shifted(before, 2, 3)).toEqual(after);
  });

  it('is undone by shifting back', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.constantFrom(...layouts), (down, right, { workbook }) => {
        expect(shifted(shifted(workbook, down, right), -down, -right)).toEqual(workbook);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a sheet that does not begin in its corner', () => {
  it('has its first value where it was put', () => {
    fc.assert(
      fc.property(fc.constantFrom('A1', 'D7', 'AB30'), (at) => {
        const workbook: Workbook = workbookOf('a.xlsx', sheetOf('S', [['x']], { at }));
        const [first] = workbook.sheets[0]!.rows;
        expect({ row: first!.row, column: first!.cells[0]!.column }).toEqual(parseA1(at));
      }),
    );
  });
});
