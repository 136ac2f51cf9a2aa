import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const labelsOverValues: Layout = {
  name: 'label row above value row',
  why: 'Each action is a small grid: labels above, values below, several times down.',
  workbook: workbookOf(
    'mini grids.xlsx',
    sheetOf(
      'Projects',
      [
        ['Safer Harbour projects 2011'],
        [],
        ['Project:', 'Lifebelt alarms', '', ''],
        ['Lead', 'Start', 'End', 'Budget'],
        ['Harbour Master', 'April 2011', 'June 2011', '£1,200'],
        [],
        ['Project:', 'Late ferry wardens', '', ''],
        ['Lead', 'Start', 'End', 'Budget'],
        ['Ferry Company', 'May 2011', 'Sept 2011', '£3,000'],
      ],
      { merges: 'A1:D1 B3:D3 B7:D7' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Lifebelt alarms',
        lead: 'Harbour Master',
        start: '2011-04-01',
        due: '2011-06-30',
        resources: '£1,200',
      },
      {
        text: 'Late ferry wardens',
        leadOrganisation: 'Ferry Company',
        start: '2011-05-01',
        due: '2011-09-30',
        resources: '£3,000',
      },
    ],
    indicators: [],
  },
};
