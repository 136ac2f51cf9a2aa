import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const hoursOfMeeting: Layout = {
  name: 'the agenda of a meeting before the plan',
  why: 'What has its hour, one later than the other, is the agenda of a meeting and nothing to be done.',
  workbook: workbookOf(
    'task group.xlsx',
    sheetOf('Agenda', [
      ['Joint Action Group'],
      ['Item', 'Subject', 'Presenter', 'Time'],
      [1, 'Apologies', 'Chair', '10.00'],
      [2, 'Notes of the last meeting', 'Chair', '10.05'],
      [3, 'Hot spots this month', 'Analyst', '11.15 a.m.'],
      [4, 'Any other business', 'All', '1.00 pm'],
    ]),
    sheetOf('Plan', [
      ['No', 'Action', 'Lead', 'When'],
      [1, 'Light the alley behind the Plaza', 'Highways', 'June 2010'],
      [2, 'Lock the yard at night', 'Market Manager', 'May 2010'],
    ]),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['timescale/unreadable'] },
    actions: [
      { ref: '1', text: 'Light the alley behind the Plaza', lead: 'Highways', due: '2010-06-30' },
      { ref: '2', text: 'Lock the yard at night', lead: 'Market Manager', due: '2010-05-31' },
    ],
  },
};
