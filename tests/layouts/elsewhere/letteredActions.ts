import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const letteredActions: Layout = {
  name: 'lettered actions under bare numbers',
  why: 'A number with words and nothing beside heads the letters below it.',
  workbook: workbookOf(
    'lettered.xlsx',
    sheetOf(
      'Plan',
      [
        ['Priors Marsh Community Safety Action Plan 2010-11'],
        ['', 'Action', 'Lead agency', 'Date', 'Outcome'],
        ['1', 'Better lighting'],
        ['1a', 'Walk all footpaths after dark', 'Parish Council', 'May 2010', 'List of dark spots'],
        ['1b', 'Ask the county to light the worst three', 'Parish Clerk', 'Aug 2010', 'Three lamps'],
        ['2', 'Speeding'],
        ['2a', 'Join the speed watch', 'Volunteers', 'April 2010', 'Six volunteers'],
        ['2b', 'Paint roundels on the road', 'County Highways', 'March 2011', 'Slower traffic'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    district: 'Priors Marsh',
    period: { from: '2010-04-01', to: '2011-03-31' },
    actions: [
      {
        ref: '1a',
        text: 'Walk all footpaths after dark',
        under: 'Better lighting',
        leadOrganisation: 'Parish Council',
        due: '2010-05-31',
        outcome: 'List of dark spots',
      },
      {
        ref: '1b',
        text: 'Ask the county to light the worst three',
        under: 'Better lighting',
        due: '2010-08-31',
      },
      { ref: '2a', text: 'Join the speed watch', under: 'Speeding', due: '2010-04-30' },
      {
        ref: '2b',
        text: 'Paint roundels on the road',
        under: 'Speeding',
        leadOrganisation: 'County Highways',
        due: '2011-03-31',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
