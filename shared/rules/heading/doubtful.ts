import type { Remark } from '../../model';
import { whole } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { listed, quote } from '../quote';
import { detailOf, firstOfEach, remarked } from '../remarked';
import { rule } from '../rule';
import { fieldName } from './fieldName';

export const doubtfulHeading = rule(
  {
    code: 'heading/doubtful',
    severity: 'warning',
    title: 'A column was matched on thin evidence',
    looksFor:
      'A column whose heading names no field we know, or that has none, and that was taken for one by likeness or ' +
      'by what its cells hold. A heading that returns on every page is named once, and so is a table with no headings at all.',
    why: 'If the guess is wrong, everything in the column lands in the wrong place in the county workbook.',
    fix: 'Writes the usual heading in place of the doubtful one.',
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
      ...once.map(underHeading),
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
