import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const deadlineFirst: Layout = {
  name: 'deadline first, in from the corner',
  why: 'Headings are everyday words in an order of their own, with notes above the table and a key below it.',
  workbook: workbookOf(
    'wickhollow-rural-crime.xlsx',
    sheetOf(
      'Rural',
      [
        ['Wickhollow Community Safety Partnership'],
        ['Rural crime action plan 2013/14'],
        ['Please return updates to the partnership office before each quarterly meeting.'],
        [],
        ['Deadline', 'What we will do', 'Who', 'How will we know?', 'What it needs', 'Where we are'],
        [
          'June 2013',
          'Mark quad bikes and trailers at six farm open days',
          'Rural Crime Officer, Wickhollow Police',
          '200 machines on the property register',
          'Marking kits, £900',
          'Two days held',
        ],
        [
          'By end of September 2013',
          'Set up a text alert for farms about suspicious vehicles',
          'Farm Watch Co-ordinator',
          '150 farms signed up',
          'Text credits',
          'Not started',
        ],
        [
          'Ongoing',
          'Patrol known hare coursing sites at weekends',
          'Police',
          'Fewer calls from landowners',
          'Existing staff',
          'In hand',
        ],
        [
          '31/01/2014',
          'Hold one evening on heating oil theft in every parish',
          'Parish Liaison Officer',
          'An evening held in all nine parishes',
          'Hall hire',
          '',
        ],
        [],
        ['Key: In hand = work has begun. Not started = nothing done yet.'],
      ],
      { at: 'D3' },
    ),
  ),
  expected: {
    period: { from: '2013-04-01', to: '2014-03-31' },
    actions: [
      {
        text: 'Mark quad bikes and trailers at six farm open days',
        ref: null,
        due: '2013-06-30',
        leadPerson: 'Rural Crime Officer',
        leadOrganisation: 'Wickhollow Police',
        measures: '200 machines on the property register',
        resources: 'Marking kits, £900',
        cell: 'E8',
      },
      {
        text: 'Set up a text alert for farms about suspicious vehicles',
        due: '2013-09-30',
        lead: 'Farm Watch Co-ordinator',
        measures: '150 farms signed up',
      },
      {
        text: 'Patrol known hare coursing sites at weekends',
        due: null,
        ongoing: true,
        leadOrganisation: 'Police',
      },
      {
        text: 'Hold one evening on heating oil theft in every parish',
        due: '2014-01-31',
        resources: 'Hall hire',
        ongoing: false,
      },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing', 'heading/doubled', 'sheet/no-table'] },
  },
};
