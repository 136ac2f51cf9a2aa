import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const reviewBelow: Layout = {
  name: 'a review at the year’s end below the plan',
  why: 'The review speaks of the actions above by their numbers: no action is counted twice.',
  workbook: workbookOf(
    'with review.xlsx',
    sheetOf('Plan and review', [
      ['Domestic Abuse Action Plan 2009/10'],
      ['Ref', 'Action', 'Lead', 'Target date'],
      ['DA1', 'Open a second refuge', 'Housing', 'October 2009'],
      ['DA2', 'Train 40 dentists to ask and refer', 'PCT', 'December 2009'],
      ['DA3', 'Start a perpetrator programme', 'Probation', 'January 2010'],
      [],
      ['Year End Review 2009/10'],
      ['Ref', 'Achieved?', 'Comments', 'Carry forward to 2010/11?'],
      ['DA1', 'Yes', 'Opened by the Mayor on 4 November', 'No'],
      ['DA2', 'Partly', '22 trained', 'Yes'],
      ['DA3', 'No', 'No premises found', 'Yes'],
    ]),
  ),
  expected: {
    actions: [
      { ref: 'DA1', text: 'Open a second refuge', lead: 'Housing', due: '2009-10-31' },
      { ref: 'DA2', text: 'Train 40 dentists to ask and refer', lead: 'PCT', due: '2009-12-31' },
      { ref: 'DA3', text: 'Start a perpetrator programme', lead: 'Probation', due: '2010-01-31' },
    ],
    indicators: [],
  },
};
