import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const costedProjects: Layout = {
  name: 'funding by stream with a total after each objective',
  why: 'Money stands in three columns by who pays, each objective ends in a subtotal and the sheet in a grand total, which are no actions.',
  workbook: workbookOf(
    'bcu-fund.xls',
    sheetOf(
      'Funded plan',
      [
        ['Haverlock Partnership: funded action plan 2005/06'],
        ['Objective', 'Ref', 'Action', 'Lead', 'Timescale', 'Funding', '', ''],
        ['', '', '', '', '', 'Home Office', 'Council', 'Total'],
        [
          'Reduce vehicle crime',
          'V1',
          'Hand out steering locks to owners of old cars',
          'Crime Reduction Officer',
          'Jul 05',
          pounds(4000),
          pounds(1000),
          pounds(5000),
        ],
        [
          '',
          'V2',
          'Light the works car park',
          'Industrial Estate Forum',
          'Dec 05',
          pounds(9000),
          '',
          pounds(9000),
        ],
        ['', '', 'Subtotal', '', '', pounds(13000), pounds(1000), pounds(14000)],
        [
          'Reduce domestic violence',
          'DV1',
          'Print a card the size of a bus pass',
          'Women’s Aid',
          'May 05',
          pounds(600),
          '',
          pounds(600),
        ],
        ['', '', 'Subtotal', '', '', pounds(600), '', pounds(600)],
        ['GRAND TOTAL', '', '', '', '', pounds(13600), pounds(1000), pounds(14600)],
      ],
      { merges: 'A1:H1 A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:H2 A4:A6 A7:A8' },
    ),
  ),
  expected: {
    district: 'Haverlock',
    objectives: [{ text: 'Reduce vehicle crime' }, { text: 'Reduce domestic violence' }],
    actions: [
      {
        ref: 'V1',
        text: 'Hand out steering locks to owners of old cars',
        objective: 'Reduce vehicle crime',
        due: '2005-07-31',
        lead: 'Crime Reduction Officer',
      },
      {
        ref: 'V2',
        text: 'Light the works car park',
        objective: 'Reduce vehicle crime',
        leadOrganisation: 'Industrial Estate Forum',
        due: '2005-12-31',
      },
      {
        ref: 'DV1',
        text: 'Print a card the size of a bus pass',
        objective: 'Reduce domestic violence',
        leadOrganisation: 'Women’s Aid',
        due: '2005-05-31',
      },
    ],
    indicators: [],
    remarks: { hasNot: ['heading/doubled', 'heading/missing'] },
  },
};
