import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const numberedAppendices: Layout = {
  name: 'appendices behind the plan',
  why: 'Appendices hold counts by ward and a list of abbreviations: a reference table, and nothing to do.',
  workbook: workbookOf(
    'appendices.xlsx',
    sheetOf('Action plan', [
      ['Rothmere Fire and Community Safety Action Plan 2009/10'],
      ['Action', 'Lead', 'Target date'],
      ['Free home checks for over 65s', 'Fire Service', '31 March 2010'],
      ['Remove wheelie bins from stairwells', 'Housing', '31 July 2009'],
    ]),
    sheetOf('Appendix A', [
      ['Appendix A: Deliberate fires by ward'],
      ['Ward', '2006/07', '2007/08', '2008/09'],
      ['Brook', 14, 9, 12],
      ['Hill', 30, 22, 17],
      ['Total', 44, 31, 29],
    ]),
    sheetOf('Appendix B', [
      ['Appendix B: Abbreviations'],
      ['ASB', 'Anti-social behaviour'],
      ['CSP', 'Community Safety Partnership'],
      ['FRS', 'Fire and Rescue Service'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Free home checks for over 65s', lead: 'Fire Service', due: '2010-03-31' },
      { text: 'Remove wheelie bins from stairwells', lead: 'Housing', due: '2009-07-31' },
    ],
    indicators: [],
    referenceTables: [
      {
        name: '…Deliberate fires by ward…',
        cells: [
          ['Hill', '2007/08', 22],
          ['Brook', '2008/09', 12],
        ],
      },
    ],
  },
};
