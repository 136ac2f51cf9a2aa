import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const codesAndShortHeadings: Layout = {
  name: 'indicators by code on a tab of their own and headings cut short',
  why: 'A stop shows that a heading’s words are cut short: Perf. Meas., Prog.',
  workbook: workbookOf(
    'performance.xlsx',
    sheetOf('Indicators', [
      ['Performance indicators 2007/08'],
      [
        'Code',
        'Definition',
        '2005/06 outturn',
        '2006/07 outturn',
        '2007/08 target',
        '2008/09 target',
        'Data owner',
      ],
      ['BVPI 126', 'Domestic burglaries per 1,000 households', 11.4, 10.2, 9.8, 9.5, 'Police'],
      ['BVPI 127a', 'Violent crimes per 1,000 population', 19.1, 21.3, 20.5, 20, 'Police'],
      [
        'LPI 4',
        '% of residents who feel safe after dark',
        percent(0.41),
        percent(0.44),
        percent(0.48),
        percent(0.5),
        'Council',
      ],
      ['LPI 9', 'Incidents of graffiti reported', 'n/a', 612, 580, 550, 'Council'],
    ]),
    sheetOf('Actions', [
      ['Ref', 'Action', 'Resp. Off.', 'T/scale', 'Perf. Meas.', 'Prog.'],
      ['B1', 'Fit locks and chains for 300 pensioners', 'HIA Manager', 'Mar 08', 'BVPI 126', '112 fitted'],
      ['B2', 'Visit every burgled home within 24 hrs', 'DI Combe', 'Ongoing', 'BVPI 126', null],
      [
        'G1',
        'Paint partnership with the probation service',
        'Streetcare Mgr',
        'Oct 07',
        'LPI 9',
        'Agreement signed',
      ],
    ]),
  ),
  expected: {
    indicators: [
      {
        ref: 'BVPI 126',
        name: 'Domestic burglaries per 1,000 households',
        figures: { '2005/06': 11.4, '2006/07': 10.2 },
        target: { period: '2008/09', stated: 9.5 },
      },
      { ref: 'BVPI 127a', name: 'Violent crimes per 1,000 population' },
      {
        ref: 'LPI 4',
        name: '% of residents who feel safe after dark',
        unit: '%',
        target: { period: '2008/09', stated: 0.5 },
      },
      { ref: 'LPI 9', name: 'Incidents of graffiti reported', figures: { '2006/07': 612 } },
    ],
    notPlaced: 0,
    actions: [
      {
        ref: 'B1',
        text: 'Fit locks and chains for 300 pensioners',
        lead: 'HIA Manager',
        due: '2008-03-31',
        measures: 'BVPI 126',
        progress: '112 fitted',
      },
      { ref: 'B2', text: 'Visit every burgled home within 24 hrs', lead: 'DI Combe', ongoing: true },
      {
        ref: 'G1',
        text: 'Paint partnership with the probation service',
        lead: 'Streetcare Mgr',
        due: '2007-10-31',
        progress: 'Agreement signed',
      },
    ],
  },
};
