import { a1, textCell, type Cell, type Grid, type GridRow } from '../../grid';
import { byStretch } from '../../sharing';
import { eachSheet, whole } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { counted, sentence } from '../quote';
import { detailOf, remarked } from '../remarked';
import { rule } from '../rule';
import { bySheet, cellRuns } from './runs';

const REF_ERROR: Cell = { kind: 'error', value: '#REF!', text: '#REF!', formula: 'Leads!B2' };
const uncalculated: Cell = { ...textCell(''), formula: 'TEXT(H2,"mmm yy")', uncalculated: true };

const MEANS: Readonly<Record<string, string>> = {
  '#REF!': 'points to a cell that is no longer there',
  '#DIV/0!': 'divides by nothing',
  '#NAME?': 'uses a name that does not exist',
  '#N/A': 'looks up something that is not there',
  '#VALUE!': 'reckons with words where it needs a number',
  '#NUM!': 'comes to no number',
  '#NULL!': 'names two ranges that do not meet',
};

export const formulaError = rule(
  {
    code: 'sheet/formula-error',
    severity: 'error',
    title: 'A formula has no result',
    looksFor:
      'Cells that show an error such as #REF!, those below each other named together; and formulas that no ' +
      'spreadsheet has ever calculated, as in workbooks made by other programs.',
    why: 'The county gets the error, or nothing, in place of a value.',
    bad: [
      planExample({
        says: 'Two leads are looked up in a sheet that is gone.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', REF_ERROR, 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', REF_ERROR, 'July 2004'],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        at: 'C3:C4',
      }),
      planExample({
        says: 'A formula that was never calculated.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', uncalculated],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'D3',
      }),
    ],
    good: [
      planExample({
        says: 'A formula with a result.',
        rows: [
          [
            '1.1',
            'Visit every shop on the High Street',
            { ...textCell('Town Warden'), formula: 'Leads!B2' },
            'June 2004',
          ],
        ],
      }),
    ],
  },
  whole((reading) => {
    const errors = remarked(reading, 'sheet/formula-error').map((remark) => ({
      ...remark.source,
      error: detailOf(remark, 'error'),
    }));
    return [...bySheet(errors)].flatMap(([sheet, own]) =>
      [...new Set(own.map(({ error }) => error))].flatMap((error) => {
        const cells = own.filter((one) => one.error === error).map(({ cell }) => cell);
        const means = MEANS[error] ?? 'has no result';
        return cellRuns(cells).map((cell) => ({
          sheet,
          cell,
          message: `${error} says that the formula ${means}: correct it, or type the value.`,
        }));
      }),
    );
  }),
  eachSheet(neverCalculated),
);

const uncalculatedIn = byStretch((rows: readonly GridRow[]) => {
  const found: string[] = [];
  for (const { row, cells } of rows)
    for (const { column, cell } of cells) if (cell.uncalculated) found.push(a1(row, column));
  return found;
});

function neverCalculated({ sheet, rows }: Grid): Finding[] {
  const cells = uncalculatedIn(rows).flat();
  if (cells.length === 0) return [];
  const message = `${sentence(counted(cells.length, 'formula was', 'formulas were'))} never calculated and ${cells.length === 1 ? 'has' : 'have'} no result: open the workbook in Excel or LibreOffice, let it calculate, and save it.`;
  return [{ sheet, cell: cellRuns(cells).join(', '), message }];
}
