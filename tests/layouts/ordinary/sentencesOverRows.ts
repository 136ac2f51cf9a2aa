import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const sentencesOverRows: Layout = {
  name: 'sentences that go on in the next row',
  why: 'A row that begins in small letters, with no date where all others have one, goes on with the row above.',
  workbook: workbookOf(
    'motorcycles.xlsx',
    sheetOf('Sheet1', [
      ['Motorcycle nuisance: action plan 2005/06'],
      ['Action', 'Who', 'Date', 'Result expected'],
      ['Signs at all entrances to the', 'Parks Officer', 'July 2005', 'Riders know they'],
      ['common and the old pit', null, null, 'will be stopped'],
      ['Seize bikes ridden without care', 'Roads Policing', 'Ongoing', 'Ten bikes seized'],
      ['after one warning', 'Unit'],
      ['Find land for a legal track', 'Leisure Manager and', 'March 2006', 'Site found and'],
      [null, 'Planning Officer', null, 'planning applied for'],
    ]),
  ),
  expected: {
    period: { from: '2005-04-01', to: '2006-03-31' },
    actions: [
      {
        text: 'Signs at all entrances to the common and the old pit',
        lead: 'Parks Officer',
        due: '2005-07-31',
        outcome: 'Riders know they will be stopped',
      },
      {
        text: 'Seize bikes ridden without care after one warning',
        lead: 'Roads Policing Unit',
        ongoing: true,
        outcome: 'Ten bikes seized',
      },
      {
        text: 'Find land for a legal track',
        lead: 'Leisure Manager and Planning Officer',
        due: '2006-03-31',
        outcome: 'Site found and planning applied for',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
