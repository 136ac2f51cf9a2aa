import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const kindsOfWorkAcross: Layout = {
  name: 'prevention intelligence enforcement across',
  why: 'Three kinds of work stand side by side over each priority; each line is an action.',
  workbook: workbookOf(
    'Control strategy.xlsx',
    sheetOf(
      'Control strategy',
      [
        ['Control Strategy 2012-13'],
        ['Priority', 'Lead', 'Prevention', 'Intelligence', 'Enforcement'],
        [
          'Theft from shops',
          'Sgt Pell',
          '• Brief store staff by May 2012\n• Put up shelf alarms',
          '• Share pictures of known thieves each week',
          '• Ask for banning orders by July 2012',
        ],
        [
          'Rural fuel theft',
          'Insp Dray',
          '• Mark tanks at forty farms by September 2012',
          '• Log night traffic near depots',
          '• Stop checks with the tax office in October 2012\n• Visit scrap yards',
        ],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2012-04-01', to: '2013-03-31' },
    objectives: [{ text: 'Theft from shops' }, { text: 'Rural fuel theft' }],
    actions: [
      {
        text: 'Brief store staff by May 2012',
        objective: 'Theft from shops',
        due: '2012-05-31',
        lead: 'Sgt Pell',
      },
      { text: 'Put up shelf alarms', objective: 'Theft from shops', lead: 'Sgt Pell' },
      { text: 'Share pictures of known thieves each week', objective: 'Theft from shops', lead: 'Sgt Pell' },
      { text: 'Ask for banning orders by July 2012', objective: 'Theft from shops', due: '2012-07-31' },
      {
        text: 'Mark tanks at forty farms by September 2012',
        objective: 'Rural fuel theft',
        due: '2012-09-30',
        leadPerson: 'Insp Dray',
      },
      { text: 'Log night traffic near depots', objective: 'Rural fuel theft' },
      {
        text: 'Stop checks with the tax office in October 2012',
        objective: 'Rural fuel theft',
        due: '2012-10-31',
      },
      { text: 'Visit scrap yards', objective: 'Rural fuel theft', lead: 'Insp Dray' },
    ],
    notPlaced: 0,
  },
};
