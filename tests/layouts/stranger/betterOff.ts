import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const betterOff: Layout = {
  name: 'results-based accountability card',
  why: 'How much, how well and better off are bands of measures, not objectives with actions, and the story and what works below them are text.',
  workbook: workbookOf(
    'report-card.xlsx',
    sheetOf(
      'DA report card',
      [
        ['Report card: Domestic abuse outreach', '', '', '', ''],
        ['Population: women over 16 in Carrow'],
        [],
        ['Performance measure', '2010/11', '2011/12', '2012/13', 'Target 2013/14'],
        ['How much did we do?'],
        ['Number of women seen', 212, 240, 263, 280],
        ['Number of drop-in sessions', 48, 50, 47, 50],
        ['How well did we do it?'],
        ['% seen within two days', percent(0.61), percent(0.7), percent(0.74), percent(0.85)],
        ['Is anyone better off?'],
        ['% who say they feel safer at close', percent(0.55), percent(0.58), percent(0.66), percent(0.75)],
        [],
        ['Story behind the curve'],
        ['Two workers left in spring and were not replaced until autumn.'],
      ],
      { merges: 'A1:E1 A2:E2 A5:E5 A8:E8 A10:E10 A13:E13 A14:E14' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Number of women seen',
        unit: 'number',
        figures: { '2010/11': 212, '2011/12': 240, '2012/13': 263 },
        target: { period: '2013/14', stated: 280 },
      },
      {
        name: 'Number of drop-in sessions',
        polarity: 'higher',
        target: { stated: 50 },
        figures: { '2012/13': 47 },
      },
      {
        name: '% seen within two days',
        unit: '%',
        figures: { '2011/12': 0.7 },
        target: { period: '2013/14', stated: 0.85 },
      },
      {
        name: '% who say they feel safer at close',
        unit: '%',
        polarity: 'higher',
        target: { stated: 0.75 },
      },
    ],
    notPlaced: 0,
  },
};
