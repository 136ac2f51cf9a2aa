import { rowOfCell } from '../../grid';
import type { Remark } from '../../model';
import { whole } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { listed, quote } from '../quote';
import { detailOf, firstOfEach, remarked } from '../remarked';
import { rule } from '../rule';
import { fieldName } from './fieldName';

/** So many of several headings are named. */
const MOST = 3;

export const doubtfulHeading = rule(
  {
    code: 'heading/doubtful',
    severity: 'warning',
    title: 'A column was matched on thin evidence',
    looksFor:
      'A column whose heading names no field we know, or that has none, and that was taken for one by likeness or ' +
      'by what its cells hold. A heading that returns on every page is named once, and so is a table with no headings at all.',
    why: 'If the guess is wrong, everything in the column lands in the wrong place in the county workbook.',
    fix: 'Writes the usual heading in place of the doubtful one, where no other column would have it too.',
    bad: [
      example({
        says: 'Goal is taken for the action, for it holds what is to be done.',
        rows: [
          ['Ref', 'Goal', 'Lead', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'B1',
      }),
      example({
        says: 'Two columns are taken for the progress, under headings that do not say so.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale', 'Note 1', 'Note 2'],
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Half visited',
            'Two refused',
          ],
          [
            '1.2',
            'Mark bicycles at all schools',
            'Schools Officer',
            'July 2004',
            'Begun in May',
            'Kits came late',
          ],
        ],
        at: 'E1, F1',
      }),
    ],
    good: [
      example({
        says: 'Each column is called by a name we know.',
        rows: [
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  whole((reading) => {
    const doubts = remarked(reading, 'heading/doubtful');
    const headed = doubts.filter((remark) => detailOf(remark, 'heading') !== '');
    const once = firstOfEach(headed, (remark) =>
      [remark.source.sheet, detailOf(remark, 'heading'), detailOf(remark, 'field')].join('\n'),
    );
    return [
      ...besideEachOther(once).map((together) =>
        together.length === 1 ? underHeading(together[0]!) : underOne(together),
      ),
      ...withoutHeadings(doubts.filter((remark) => !headed.includes(remark))),
    ];
  }),
);

function underHeading(remark: Remark): Finding {
  const heading = detailOf(remark, 'heading');
  const name = fieldName(detailOf(remark, 'field'));
  return {
    ...remark.source,
    message: `${quote(heading)} is no usual heading for “${name}”, which its column was taken for: if that is right, call it “${name}”.`,
    edits: [{ title: `Call it “${name}”`, cell: remark.source.cell, replace: null, by: name }],
  };
}

/** Headings that stand side by side for one field, and the others by themselves. */
function besideEachOther(doubts: readonly Remark[]): Remark[][] {
  const groups = new Map<string, Remark[]>();
  for (const remark of doubts) {
    const { sheet, cell } = remark.source;
    const key = [sheet, rowOfCell(cell), detailOf(remark, 'field')].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), remark]);
  }
  return [...groups.values()];
}

/** One issue for all of them: called by the one name of their field, they would be told from each other no longer. */
function underOne(doubts: readonly Remark[]): Finding {
  const cells = doubts.map(({ source }) => source.cell);
  const named = doubts
    .slice(0, MOST)
    .map((remark) => `${quote(detailOf(remark, 'heading'), 30)} (${remark.source.cell})`);
  const more = doubts.length - named.length;
  const name = fieldName(detailOf(doubts[0]!, 'field'));
  return {
    sheet: doubts[0]!.source.sheet,
    cell: cells.join(', '),
    message: `${listed(more === 0 ? named : [...named, `${more} more`])} are no usual headings for “${name}”, which their columns were taken for: if that is not right, say in each what its column holds.`,
  };
}

/** One issue a sheet for columns that have no headings. */
function withoutHeadings(doubts: readonly Remark[]): Finding[] {
  return firstOfEach(doubts, ({ source }) => source.sheet).map(({ source }) => {
    const own = firstOfEach(
      doubts.filter((remark) => remark.source.sheet === source.sheet),
      (remark) => detailOf(remark, 'field'),
    );
    const names = own.map((remark) => `“${fieldName(detailOf(remark, 'field'))}” (${remark.source.cell})`);
    return {
      sheet: source.sheet,
      cell: own.map((remark) => remark.source.cell).join(', '),
      message:
        own.length === 1
          ? `A column without a heading was taken for ${names[0]} by what it holds: give it a heading.`
          : `Columns without headings were taken for ${listed(names)} by what they hold: put a row of headings above them.`,
    };
  });
}
