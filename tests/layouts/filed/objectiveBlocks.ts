import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveBlocks: Layout = {
  name: 'objectives in blocks with their lead and measure',
  why: 'What is said of an objective between tables is no action.',
  workbook: workbookOf(
    'Blocks.xlsx',
    sheetOf(
      'DA plan',
      [
        ['Domestic Abuse Local Partnership Board: plan for 2022/23'],
        ['Objective 1', 'Every victim can find a safe home'],
        ['Objective lead', 'Strategic Housing Manager'],
        ['Success looks like', 'Nobody turned away from refuge'],
        ['Tasks', 'Who', 'By', 'Position at January 2023'],
        ['Lease four more flats', 'Housing Association', 'November 2022', 'Three signed'],
        ['Agree who pays for furniture', 'Adult Services', 'August 2022', 'Complete'],
        [],
        ['Objective 2', 'Children are seen as victims'],
        ['Objective lead', 'Head of Safeguarding'],
        ['Success looks like', 'All schools told by 9 am'],
        ['Tasks', 'Who', 'By', 'Position at January 2023'],
        ['Put two workers into schools', 'Early Help', 'September 2022', 'One in post'],
      ],
      { merges: 'A1:D1 B2:D2 B3:D3 B4:D4 B9:D9 B10:D10 B11:D11' },
    ),
  ),
  expected: {
    period: { from: '2022-04-01', to: '2023-03-31' },
    objectives: [
      { ref: '1', text: 'Every victim can find a safe home' },
      { ref: '2', text: 'Children are seen as victims' },
    ],
    actions: [
      {
        text: 'Lease four more flats',
        under: 'Every victim can find a safe home',
        lead: 'Housing Association',
        due: '2022-11-30',
        progress: 'Three signed',
      },
      { text: 'Agree who pays for furniture', lead: 'Adult Services', due: '2022-08-31' },
      {
        text: 'Put two workers into schools',
        under: 'Children are seen as victims',
        lead: 'Early Help',
        due: '2022-09-30',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
