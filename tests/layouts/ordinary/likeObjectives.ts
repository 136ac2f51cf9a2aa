import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const likeObjectives: Layout = {
  name: 'two aims that differ in one word, and who monitors',
  why: 'One word in the place of another makes another aim; who monitors does not lead.',
  workbook: workbookOf(
    'substance misuse.xlsx',
    sheetOf('Substance misuse', [
      ['Substance Misuse Delivery Plan 2006-07'],
      ['Aim', 'Action', 'Agency', 'Target and baseline', 'Timetable', 'Monitored by'],
      [
        'More people in treatment',
        'Open access clinic on Thursdays',
        'Drug Service',
        'Target 06/07: 220\nBaseline 05/06: 180',
        'April 2006 to March 2007',
        'DAT Board',
      ],
      [
        'More people complete treatment',
        'Aftercare group',
        'Drug Service',
        'Target 06/07: 60%\nBaseline 05/06: 48%',
        'From Sept 2006',
        'DAT Board',
      ],
      [
        'Less drug dealing',
        'Crimestoppers posters in clubs',
        'Police',
        '50 calls',
        'December 2006',
        'Tasking Group',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Open access clinic on Thursdays',
        under: 'More people in treatment',
        lead: 'Drug Service',
        start: '2006-04-01',
        due: '2007-03-31',
      },
      { text: 'Aftercare group', under: 'More people complete treatment', start: '2006-09-01' },
      {
        text: 'Crimestoppers posters in clubs',
        under: 'Less drug dealing',
        lead: 'Police',
        due: '2006-12-31',
      },
    ],
    notPlaced: 0,
  },
};
