import { gridOf } from '../../../shared/grid';
import type { Layout } from '../layout';
import { sheetOf, workbookOf, type Rows } from '../sheet';

const headings = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];

function tab(name: string, objective: string, rows: Rows) {
  return sheetOf(name, [[objective], [], headings, ...rows]);
}

export const objectivePerTab: Layout = {
  name: 'an objective on each tab, among tabs of other kinds',
  why: 'A cover, a page of guidance, a tab of lists and an empty tab hold no plan, and a hidden tab holds one more objective.',
  workbook: workbookOf(
    'marlbrook-2014-15.xlsx',
    sheetOf('Cover', [
      [],
      ['', 'Marlbrook Community Safety Partnership'],
      ['', 'Delivery Plan 2014/15'],
      [],
      ['', 'Contents'],
      ['', '1. Burglary'],
      ['', '2. Alcohol'],
      ['', 'Agreed by the board on 12 March 2014'],
    ]),
    sheetOf('Guidance', [
      ['How to fill in this workbook'],
      ['Write one action on each row and say who will lead it. Give a month and a year for the timescale.'],
      [
        'Choose the status from the list. If an action is late, say in the update what will be done about it.',
      ],
      ['Send the workbook to the partnership office by the tenth of the month after the quarter ends.'],
    ]),
    tab('1 Burglary', 'Objective 1: Fewer homes broken into', [
      [
        '1.1',
        'Give timer switches to students in their first week',
        'University',
        'September 2014',
        'Complete',
      ],
      ['1.2', 'Gate the alleys behind Canal Row', 'Housing', 'January 2015', 'In progress'],
    ]),
    tab('2 Alcohol', 'Objective 2: A town centre where people drink less', [
      [
        '2.1',
        'Stop the sale of single strong cans in ten shops',
        'Licensing',
        'November 2014',
        'Not started',
      ],
      ['2.2', 'Offer advice to everyone in custody for drink', 'Health', 'Ongoing', 'In progress'],
    ]),
    gridOf('Sheet5', []),
    sheetOf('Lists', [
      ['Status', 'RAG', 'Agency'],
      ['Not started', 'Red', 'Housing'],
      ['In progress', 'Amber', 'Health'],
      ['Complete', 'Green', 'Licensing'],
      ['', '', 'University'],
    ]),
    {
      ...tab('3 Arson', 'Objective 3: Fewer fires set on purpose', [
        ['3.1', 'Board up empty mills within two days', 'Fire Service', 'June 2014', 'Complete'],
      ]),
      visibility: 'hidden',
    },
  ),
  expected: {
    period: { from: '2014-04-01', to: '2015-03-31' },
    objectives: [
      { text: 'Fewer homes broken into' },
      { text: 'A town centre where people drink less' },
      { text: 'Fewer fires set on purpose' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Give timer switches to students in their first week',
        objective: 'Fewer homes broken into',
        due: '2014-09-30',
        status: 'Complete',
      },
      { ref: '1.2', text: 'Gate the alleys behind Canal Row', objective: 'Fewer homes broken into' },
      {
        ref: '2.1',
        text: 'Stop the sale of single strong cans in ten shops',
        objective: 'A town centre where people drink less',
        due: '2014-11-30',
      },
      { ref: '2.2', text: 'Offer advice to everyone in custody for drink', ongoing: true },
      {
        ref: '3.1',
        text: 'Board up empty mills within two days',
        objective: 'Fewer fires set on purpose',
        status: 'Complete',
      },
    ],
    indicators: [],
    remarks: { has: ['sheet/hidden-data'], hasNot: ['heading/missing'] },
  },
};
