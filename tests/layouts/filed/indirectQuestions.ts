import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const indirectQuestions: Layout = {
  name: 'measures line by line under an indirect question',
  why: '“How we’ll know” asks the same as “How will we know”.',
  workbook: workbookOf(
    'safer streets.xlsx',
    sheetOf(
      'Plan',
      [
        ['Safer Streets Partnership Plan 2010 to 2013'],
        ['Theme', 'What we will do', 'Who', 'When', 'How we’ll know it worked'],
        [
          'Burglary',
          'Offer locks to people burgled before\nRun a second-hand goods check each quarter\nMark bikes at colleges',
          'Housing\nTrading Standards\nUniversity Security',
          'From April 2010\nQuarterly\nOctober 2010',
          'Fewer repeats\nStolen goods found\n400 bikes marked',
        ],
        [
          'Alcohol',
          '1. Best Bar None for twenty pubs\n2. Street pastors out on Saturdays',
          'Licensing\nChurches Together',
          'March 2011\nJune 2010 onwards',
          '20 pubs\nFewer ambulance calls',
        ],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2010-04-01', to: '2013-03-31' },
    actions: [
      {
        text: 'Offer locks to people burgled before',
        lead: 'Housing',
        start: '2010-04-01',
        measures: 'Fewer repeats',
        under: 'Burglary',
      },
      { text: 'Run a second-hand goods check each quarter', lead: 'Trading Standards', recurs: 'quarterly' },
      {
        text: 'Mark bikes at colleges',
        lead: 'University Security',
        due: '2010-10-31',
        measures: '400 bikes marked',
      },
      { text: '…Best Bar None for twenty pubs', lead: 'Licensing', due: '2011-03-31', under: 'Alcohol' },
      {
        text: '…Street pastors out on Saturdays',
        lead: 'Churches Together',
        start: '2010-06-01',
        ongoing: true,
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
