import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bandsToTheLeft: Layout = {
  name: 'bands in a column left of the actions, neither with a name',
  why: 'What stands alone to the left of the rows heads them; milestones by month are none of the actions.',
  workbook: workbookOf(
    'indented priorities.xlsx',
    sheetOf('Year 1', [
      ['Safer Wexcombe: year one priorities (April 2008 to March 2009)'],
      [null, null, 'Lead', 'Milestone 1 (Sept)', 'Milestone 2 (March)', 'Status'],
      ['Reduce violence'],
      [null, 'Best Bar None awards', 'Licensing', 'Bars assessed', 'Awards given', 'On track'],
      [null, 'Knife arches at clubs', 'Police', 'Two nights', 'Six nights', 'Behind'],
      ['Reduce re-offending'],
      [null, 'Gate-to-home escort', 'Probation', '10 met', '25 met', 'On track'],
      [null, 'Flats for five leavers', 'Housing', 'Landlord found', 'Five housed', 'Not begun'],
    ]),
  ),
  expected: {
    period: { from: '2008-04-01', to: '2009-03-31' },
    actions: [
      { text: 'Best Bar None awards', lead: 'Licensing', objective: 'Reduce violence', status: 'On track' },
      { text: 'Knife arches at clubs', lead: 'Police', objective: 'Reduce violence' },
      { text: 'Gate-to-home escort', lead: 'Probation', objective: 'Reduce re-offending' },
      { text: 'Flats for five leavers', lead: 'Housing', objective: 'Reduce re-offending' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
