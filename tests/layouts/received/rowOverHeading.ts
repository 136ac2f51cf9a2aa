import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const rowOverHeading: Layout = {
  name: 'an objective over two pages with the heading between',
  why: 'What stands above a heading that comes again is a row of the page before.',
  workbook: workbookOf(
    'theme 2.xlsx',
    sheetOf(
      'Theme 2',
      [
        ['Theme 2 – Young people and crime'],
        ['Strategic objective', 'Action', 'Lead', 'Start', 'Finish'],
        [
          '2.1 Keep first-time entrants to the youth justice system below 120',
          '2.1.1 Triage in the custody suite',
          'YOT',
          '01/04/2010',
          '30/06/2010',
        ],
        [
          null,
          '2.1.2 Restorative training for 20 school staff',
          'Education Welfare',
          '01/05/2010',
          '31/12/2010',
        ],
        [null, '2.1.3 Reparation projects in three parks', 'YOT', 'Ongoing', null],
        ['Strategic objective', 'Action', 'Lead', 'Start', 'Finish'],
        [
          '2.1 Keep first-time entrants to the youth justice system below 120 (cont.)',
          '2.1.4 Parent support for siblings',
          'Family Intervention',
          '01/09/2010',
          '31/03/2011',
        ],
        [
          '2.2 Fewer children missing from home',
          '2.2.1 Return interviews within 72 hours',
          'Children’s Charity',
          '01/04/2010',
          'Ongoing',
        ],
        [null, '2.2.2 Panel meets each fortnight', 'Social Care', '01/04/2010', '31/03/2011'],
      ],
      { merges: 'A1:E1 A3:A5 A8:A9' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        ref: '2.1.1',
        text: 'Triage in the custody suite',
        lead: 'YOT',
        start: '2010-04-01',
        due: '2010-06-30',
        objective: 'Keep first-time entrants…',
      },
      {
        ref: '2.1.2',
        text: 'Restorative training for 20 school staff',
        start: '2010-05-01',
        due: '2010-12-31',
      },
      { ref: '2.1.3', text: 'Reparation projects in three parks', ongoing: true },
      {
        ref: '2.1.4',
        text: 'Parent support for siblings',
        due: '2011-03-31',
        objective: 'Keep first-time entrants…',
      },
      {
        ref: '2.2.1',
        text: 'Return interviews within 72 hours',
        start: '2010-04-01',
        ongoing: true,
        objective: 'Fewer children missing from home',
      },
      { ref: '2.2.2', text: 'Panel meets each fortnight', due: '2011-03-31' },
    ],
    objectives: [
      { text: 'Young people and crime' },
      { text: 'Keep first-time entrants…', ref: '2.1' },
      { text: 'Fewer children missing from home', ref: '2.2' },
    ],
  },
};
