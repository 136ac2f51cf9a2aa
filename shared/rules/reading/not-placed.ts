import type { Unplaced } from '../../model';
import { whole } from '../checks';
import { example } from '../example';
import { listed, quote } from '../quote';
import { rule } from '../rule';

const MOST_QUOTED = 2;

export const notPlaced = rule(
  {
    code: 'reading/not-placed',
    severity: 'warning',
    title: 'Something on the sheet was not understood',
    looksFor:
      'Cells that belong to no action, indicator, heading, note or table. Those of one row are named together.',
    why: 'They are kept with the return, and reach no table of the county workbook.',
    bad: [
      example({
        says: 'Two words far from any table.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          [],
          [],
          [null, null, null, null, null, null, 'approx.', 'x'],
        ],
        at: 'G6, H6',
      }),
    ],
    good: [
      example({
        says: 'A footnote below the table is kept as a note.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          [],
          ['Note: leads are named as at April 2004.'],
        ],
      }),
    ],
  },
  whole(({ notPlaced: strays }) =>
    byRow(strays).map((own) => {
      const texts = own.slice(0, MOST_QUOTED).map(({ text }) => quote(text, 40));
      const more = own.length > MOST_QUOTED ? [`${own.length - MOST_QUOTED} more`] : [];
      return {
        sheet: own[0]!.sheet,
        cell: own.map(({ cell }) => cell).join(', '),
        message: `We could not tell what ${listed([...texts, ...more])} belongs to: move it under a heading, or begin it with “Note:”.`,
      };
    }),
  ),
);

function byRow(strays: readonly Unplaced[]): Unplaced[][] {
  const rows = new Map<string, Unplaced[]>();
  for (const stray of strays) {
    const key = `${stray.sheet}\n${/\d+$/.exec(stray.cell)?.[0] ?? ''}`;
    const own = rows.get(key);
    if (own) own.push(stray);
    else rows.set(key, [stray]);
  }
  return [...rows.values()];
}
