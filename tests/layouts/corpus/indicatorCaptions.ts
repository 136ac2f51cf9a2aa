import { numberCell } from '../../../shared/grid';
import type { Layout } from '../layout';
import { percent, pounds, sheetOf, workbookOf } from '../sheet';

export const indicatorCaptions: Layout = {
  name: 'small tables, each under its caption',
  why: 'The caption names the indicator and its target, the row below only what is counted, and units are shares, rates and money.',
  workbook: workbookOf(
    'amberford-targets.xlsx',
    sheetOf('Targets', [
      ['Amberford targets 2010 to 2013'],
      [],
      ['Shoplifting – reduce offences by 10% by 2012/13'],
      ['', '2009/10 Baseline', '2010/11', '2011/12', '2012/13 Target'],
      ['Offences recorded', 640, 655, 618, 576],
      [],
      ['Violence with injury – cut the rate to 5.2 by 2012/13'],
      ['', '2009/10 Baseline', '2010/11', '2011/12', '2012/13 Target'],
      ['Offences per 1,000 residents', numberCell(6.4, '6.4', '0.0'), 6.1, 5.7, 5.2],
      [],
      ['Confidence – raise the share of people who think we deal with what matters by 8 points'],
      ['', '2009/10 Baseline', '2010/11', '2011/12', '2012/13 Target'],
      ['People who agree', percent(0.49), percent(0.52), percent(0.54), percent(0.57)],
      [],
      ['Proceeds of crime – recover more each year'],
      ['', '2009/10 Baseline', '2010/11', '2011/12', '2012/13 Target'],
      ['Value of goods seized', pounds(42000), pounds(47500), pounds(51250), pounds(60000)],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Shoplifting…',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2009/10', value: 640 },
        target: { period: '2012/13', stated: 576 },
        change: { kind: 'percent', amount: -10 },
        figures: { '2010/11': 655, '2011/12': 618 },
      },
      {
        name: 'Violence with injury…',
        unit: 'per 1,000…',
        polarity: 'lower',
        baseline: { period: '2009/10', value: 6.4 },
        target: { period: '2012/13', stated: 5.2 },
      },
      {
        name: 'Confidence…',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2009/10', value: 0.49 },
        target: { period: '2012/13', stated: 0.57 },
        change: { kind: 'points', amount: 8 },
      },
      {
        name: 'Proceeds of crime…',
        unit: '£',
        polarity: 'higher',
        baseline: { period: '2009/10', value: 42000 },
        target: { period: '2012/13', stated: 60000 },
        figures: { '2011/12': 51250 },
      },
    ],
    notPlaced: 0,
  },
};
