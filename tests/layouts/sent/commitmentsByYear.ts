import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const commitmentsByYear: Layout = {
  name: 'what will be done in each year beside commitments',
  why: 'No column is called action: a commitment is one, and the words under each year what is reached in it.',
  workbook: workbookOf(
    'three years.xlsx',
    sheetOf(
      'Commitments',
      [
        ['Milbourne Safer Communities Strategy 2009 – 2012'],
        ['Commitment', 'Year 1 (2009/10)', 'Year 2 (2010/11)', 'Year 3 (2011/12)', 'Lead'],
        [
          'We will make it easier to report hate crime',
          'Set up three reporting centres',
          'Train staff in all libraries',
          'Review the centres with users',
          'Equalities Officer',
        ],
        [
          'We will listen to young people',
          'Elect a youth panel',
          'Panel runs its own survey',
          null,
          'Youth Service',
        ],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2012-03-31' },
    actions: [
      {
        text: 'We will make it easier to report hate crime',
        lead: 'Equalities Officer',
        milestones: [
          { text: 'Set up three reporting centres', due: '2010-03-31' },
          { text: 'Train staff in all libraries', due: '2011-03-31' },
          { text: 'Review the centres with users', due: '2012-03-31' },
        ],
      },
      {
        text: 'We will listen to young people',
        lead: 'Youth Service',
        milestones: [
          { text: 'Elect a youth panel', due: '2010-03-31' },
          { text: 'Panel runs its own survey', due: '2011-03-31' },
        ],
      },
    ],
    indicators: [],
  },
};
