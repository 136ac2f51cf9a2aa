import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const strandsAndGaps: Layout = {
  name: 'strands down the side with where we are and what is missing',
  why: 'The strand holds the gaps, and each gap has its action.',
  workbook: workbookOf(
    'ppo.xlsx',
    sheetOf(
      'PPO',
      [
        ['Prolific and Priority Offenders Scheme – Development Plan'],
        [],
        ['Strand', 'Current position', 'Gap', 'Action needed', 'Lead', 'When', 'Cost'],
        [
          'PREVENT\n&\nDETER',
          'YISP runs in two wards',
          'No referral from schools',
          'Agree referral form with heads',
          'YOT Manager',
          'Jan 05',
          'Nil',
        ],
        [
          null,
          'ABCs used by landlords',
          'No record of breaches',
          'Register of ABCs',
          'ASB Co-ordinator',
          'Nov 04',
          'Nil',
        ],
        [
          'CATCH\n&\nCONVICT',
          'Premium service by CPS',
          'Bail breaches slow',
          'Fast track with court',
          'CPS',
          'Dec 04',
          'Nil',
        ],
        [
          'REHABILITATE\n&\nRESETTLE',
          'Housing protocol drafted',
          'No beds for release on Fridays',
          'Two crash pads',
          'Supporting People',
          'Mar 05',
          '£14,000',
        ],
      ],
      { merges: 'A1:G1 A4:A5' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        text: 'Agree referral form with heads',
        objective: 'No referral from schools',
        lead: 'YOT Manager',
        due: '2005-01-31',
        resources: 'Nil',
      },
      { text: 'Register of ABCs', objective: 'No record of breaches', due: '2004-11-30' },
      { text: 'Fast track with court', objective: 'Bail breaches slow', lead: 'CPS', due: '2004-12-31' },
      { text: 'Two crash pads', lead: 'Supporting People', due: '2005-03-31', resources: '£14,000' },
    ],
  },
};
