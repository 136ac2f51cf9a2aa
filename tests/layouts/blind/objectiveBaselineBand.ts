import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveBaselineBand: Layout = {
  name: 'theme, baseline and target as labels above the actions',
  why: 'Labels with a figure beside them make an indicator of the theme, which heads the actions.',
  workbook: workbookOf(
    'objective baseline band.xlsx',
    sheetOf('Plan', [
      ['Theme', 'Reduce criminal damage'],
      ['Baseline (2006/07)', 1440],
      ['Target (2009/10)', 1200],
      ['Theme lead', 'Neighbourhoods Manager'],
      [''],
      ['Action', 'Lead officer', 'Timescale', 'Cost'],
      ['Paint out tags within a day', 'Cleansing Manager', 'Ongoing', 'In budget'],
      ['Plant thorny hedges by two walls', 'Parks Officer', 'Nov 2007', '£800'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Paint out tags within a day',
        lead: 'Cleansing Manager',
        ongoing: true,
        under: 'Reduce criminal damage',
      },
      {
        text: 'Plant thorny hedges by two walls',
        due: '2007-11-30',
        under: 'Reduce criminal damage',
        resources: '£800',
      },
    ],
    indicators: [
      {
        name: '…criminal damage…',
        baseline: { period: '2006/07', value: 1440 },
        target: { period: '2009/10', stated: 1200 },
      },
    ],
    notPlaced: 0,
  },
};
