import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const blocksWithTitles: Layout = {
  name: 'one action a column in blocks under titles',
  why: 'The title over each block heads all that stand in it.',
  workbook: workbookOf(
    'stacked columns.xlsx',
    sheetOf('On a page', [
      ['Rural crime'],
      ['Action', 'Farm Watch by text message', 'Mark 60 quad bikes', 'Gate locks at cost'],
      ['Lead', 'Rural Beat Officer', 'NFU Mutual', 'Farmers’ Club'],
      ['When', 'June 2013', 'Sept 2013', 'Nov 2013'],
      ['Measure', '150 on the list', '60 marked', '80 sold'],
      [],
      ['Fly-tipping'],
      ['Action', 'Cameras at two lay-bys', 'Amnesty days for tyres'],
      ['Lead', 'Env. Crime Team', 'Waste Services'],
      ['When', 'July 2013', 'Oct 2013'],
      ['Measure', 'Five prosecutions', '1,000 tyres'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Farm Watch by text message',
        lead: 'Rural Beat Officer',
        due: '2013-06-30',
        measures: '150 on the list',
        under: 'Rural crime',
      },
      { text: 'Mark 60 quad bikes', lead: 'NFU Mutual', due: '2013-09-30' },
      { text: 'Gate locks at cost', lead: 'Farmers’ Club', due: '2013-11-30' },
      { text: 'Cameras at two lay-bys', lead: 'Env. Crime Team', due: '2013-07-31', under: 'Fly-tipping' },
      { text: 'Amnesty days for tyres', lead: 'Waste Services', due: '2013-10-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
