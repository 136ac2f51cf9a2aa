import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const differentTabs: Layout = {
  name: 'tabs of different makers',
  why: 'Each tab has its own title, headings and order, and what was learnt on one must not be carried to the next.',
  workbook: workbookOf(
    'wickhollow-2015.xlsx',
    sheetOf('Theft', [
      ['Wickhollow Theft Plan 2015/16'],
      ['No', 'Action', 'Lead', 'Target', 'Timescale'],
      ['1', 'Mark lead on church roofs', 'Churchwardens', 'Twelve roofs marked', 'August 2015'],
    ]),
    sheetOf('Noise', [
      ['Wickhollow Noise Plan 2015/16'],
      ['Who', 'When', 'No', 'Target', 'Status'],
      ['Environmental Health', day('2015-09-30'), '1', 'Lend recorders to complainants', 'In progress'],
      ['Students’ Union', day('2015-10-31'), '2', 'Talk to student houses in freshers’ week', 'Not started'],
    ]),
    sheetOf('Empty form', [
      ['Wickhollow Graffiti Plan 2015/16'],
      ['No', 'Action', 'Lead', 'Target', 'Timescale'],
    ]),
  ),
  expected: {
    plans: [
      { title: 'Wickhollow Theft Plan…', period: { from: '2015-04-01', to: '2016-03-31' } },
      { title: 'Wickhollow Noise Plan…', period: { from: '2015-04-01', to: '2016-03-31' } },
    ],
    actions: [
      {
        ref: '1',
        text: 'Mark lead on church roofs',
        milestones: [{ text: 'Twelve roofs marked', due: '2015-08-31' }],
        lead: 'Churchwardens',
      },
      {
        ref: '1',
        text: 'Lend recorders to complainants',
        leadOrganisation: 'Environmental Health',
        due: '2015-09-30',
        status: 'In progress',
      },
      {
        ref: '2',
        text: 'Talk to student houses in freshers’ week',
        leadOrganisation: 'Students’ Union',
        due: '2015-10-31',
        status: 'Not started',
      },
    ],
    notPlaced: 0,
    remarks: { has: ['sheet/empty-table'] },
  },
};
