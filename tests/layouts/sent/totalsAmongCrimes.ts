import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const totalsAmongCrimes: Layout = {
  name: 'subtotals and totals among indicators',
  why: 'A row that only says Total is no indicator; one that says the total of what is.',
  workbook: workbookOf(
    'crime.xlsx',
    sheetOf('Performance', [
      ['Performance against target 2006/07'],
      ['Measure', 'Baseline 2003/04', '2004/05', '2005/06', '2006/07', 'Target 2007/08'],
      ['Domestic burglary', 410, 395, 360, 340, 328],
      ['Theft from vehicle', 620, 640, 600, 555, 520],
      ['Theft of vehicle', 250, 240, 215, 200, 195],
      ['Total', 1280, 1275, 1175, 1095, 1043],
      ['Common assault', 330, 352, 349, 341, 300],
      ['Wounding', 540, 520, 566, 571, 490],
      ['Sub-total', 870, 872, 915, 912, 790],
      ['Total BCS comparator crime', 2150, 2147, 2090, 2007, 1833],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Domestic burglary',
        baseline: { period: '2003/04', value: 410 },
        target: { period: '2007/08', stated: 328 },
        figures: { '2006/07': 340 },
      },
      { name: 'Theft from vehicle', target: { stated: 520 } },
      { name: 'Theft of vehicle', target: { stated: 195 } },
      { name: 'Common assault', target: { stated: 300 } },
      { name: 'Wounding', target: { stated: 490 } },
      { name: 'Total BCS comparator crime', baseline: { value: 2150 }, target: { stated: 1833 } },
    ],
  },
};
