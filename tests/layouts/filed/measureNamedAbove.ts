import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measureNamedAbove: Layout = {
  name: 'an indicator named by a label above its figures',
  why: 'Rows of target and actual bear no name: the label above says whose they are, and who leads is no indicator.',
  workbook: workbookOf(
    'LAA delivery plan 08-11.xlsx',
    sheetOf(
      'NI 35',
      [
        ['LAA DELIVERY PLAN'],
        ['Indicator:', 'NI 47 People killed or seriously injured in road traffic accidents'],
        ['Lead partner:', 'County Council Highways', '', 'Lead officer:', 'Road Safety Manager'],
        [],
        ['', 'Baseline 2007/08', '2008/09', '2009/10', '2010/11'],
        ['Target', 118, 112, 106, 100],
        ['Actual', '', 114],
        [],
        ['Action', 'Milestone', 'By when', 'Who', 'Resources', 'Risk'],
        [
          'Speed awareness courses for those caught once',
          'Provider chosen',
          'Sept 2008',
          'Police',
          '£20k',
          'Low take-up',
        ],
        ['', 'First course', 'Nov 2008'],
        [
          'School gate parking campaign',
          'Ten schools signed up',
          'End of summer term 2009',
          'School Travel Team',
          'Existing',
        ],
      ],
      { merges: 'A1:F1 B2:F2' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Speed awareness courses for those caught once',
        lead: 'Police',
        resources: '£20k',
        milestones: [
          { text: 'Provider chosen', due: '2008-09-30' },
          { text: 'First course', due: '2008-11-30' },
        ],
      },
      {
        text: 'School gate parking campaign',
        lead: 'School Travel Team',
        milestones: [{ text: 'Ten schools signed up', due: '2009-07-31' }],
      },
    ],
    indicators: [
      {
        name: '…killed or seriously injured…',
        baseline: { period: '2007/08', value: 118 },
        target: { period: '2010/11', stated: 100 },
        figures: { '2007/08': 118, '2008/09': 114 },
      },
    ],
    notPlaced: 0,
  },
};
