import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const actionAColumn: Layout = {
  name: 'one action a column under themes merged over several',
  why: 'The labels stand down the left, and the themes over the actions they hold.',
  workbook: workbookOf(
    'alcohol.ods',
    sheetOf(
      'Sheet1',
      [
        ['ALCOHOL HARM ACTION GROUP 2010-11'],
        [],
        [null, 'Theme', 'Prevention', null, 'Enforcement', null, 'Treatment'],
        [null, 'Action no.', 'A1', 'A2', 'A3', 'A4', 'A5'],
        [
          null,
          'What',
          'Peer theatre in five schools',
          'Unit-measure cups at freshers’ week',
          'Test purchase operations',
          'Late-night levy consultation',
          'Arrest referral at two custody suites',
        ],
        [
          null,
          'Lead',
          'Theatre in Education Officer',
          'Students’ Union',
          'Trading Standards',
          'Licensing Committee',
          'DAT',
        ],
        [
          null,
          'Timescale',
          'Autumn term 2010',
          'September 2010',
          'Quarterly',
          'January 2011',
          'From June 2010',
        ],
        [null, 'Cost', '£4,500', '£600', '£2,000', 'Nil', '£18,000'],
        [null, 'Progress', 'Booked', '', '3 done', '', 'Worker appointed'],
      ],
      { merges: 'C3:D3 E3:F3' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        ref: 'A1',
        text: 'Peer theatre in five schools',
        under: 'Prevention',
        lead: 'Theatre in Education Officer',
        due: '2010-12-31',
        resources: '£4,500',
        progress: 'Booked',
      },
      { ref: 'A2', text: 'Unit-measure cups at freshers’ week', under: 'Prevention', due: '2010-09-30' },
      {
        ref: 'A3',
        text: 'Test purchase operations',
        under: 'Enforcement',
        recurs: 'quarterly',
        lead: 'Trading Standards',
        progress: '3 done',
      },
      {
        ref: 'A4',
        text: 'Late-night levy consultation',
        under: 'Enforcement',
        due: '2011-01-31',
        resources: 'Nil',
      },
      { ref: 'A5', text: 'Arrest referral at two custody suites', under: 'Treatment', start: '2010-06-01' },
    ],
  },
};
