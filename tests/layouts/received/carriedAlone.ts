import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const carriedAlone: Layout = {
  name: 'bands of new and of carried actions and no objective',
  why: 'Where nothing else heads the actions, how old they are still is no objective.',
  workbook: workbookOf(
    'carried.csv',
    sheetOf('Sheet1', [
      ['Ref', 'Action', 'Lead', 'Due'],
      ['Actions carried forward from last year'],
      ['CF1', 'Alley gate survey', 'Highways', 'Apr 2011'],
      ['New actions'],
      ['N1', 'Car park watch', 'Parking Services', 'Jul 2011'],
      ['N2', 'Lights at the skate bowl', 'Parks', 'Oct 2011'],
    ]),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    objectives: [],
    actions: [
      {
        ref: 'CF1',
        text: 'Alley gate survey',
        section: 'Actions carried forward from last year',
        objective: null,
        due: '2011-04-30',
      },
      { ref: 'N1', text: 'Car park watch', section: 'New actions', objective: null },
      { ref: 'N2', text: 'Lights at the skate bowl', section: 'New actions' },
    ],
  },
};
