import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const swotMixed: Layout = {
  name: 'targets that are dates, beside tabs that are no plan',
  why: 'A column called Target holds days, and strengths and attendance are no actions.',
  workbook: workbookOf(
    'mixed tabs.xlsx',
    sheetOf('SWOT', [
      ['Strengths', 'Weaknesses'],
      ['Good links with schools', 'No analyst since May'],
      ['Opportunities', 'Threats'],
      ['New college', 'Grant ends in March 2014'],
    ]),
    sheetOf('Actions', [
      ['Key issue', 'Agreed action', 'Owner', 'Target', 'Update Sept 13', 'Update Dec 13'],
      ['No analyst', 'Share one with the next district', 'CSP Chair', 'Jan 2014', 'Talks held', 'Agreed'],
      ['Grant ends', 'Bid to the commissioner', 'CS Officer', 'Nov 2013', '', 'Bid sent'],
    ]),
    sheetOf('Attendance', [
      ['Name', 'Agency', 'Jun', 'Sep', 'Dec'],
      ['A Holt', 'Police', 'Y', 'Y', 'N'],
      ['B Finch', 'Fire', 'N', 'Y', 'Y'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Share one with the next district',
        under: 'No analyst',
        lead: 'CSP Chair',
        due: '2014-01-31',
        progressNotes: { Dec: 'Agreed' },
      },
      { text: 'Bid to the commissioner', under: 'Grant ends', due: '2013-11-30' },
    ],
    notPlaced: 0,
  },
};
