import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const termColumns: Layout = {
  name: 'a column for each term',
  why: 'Actions stand in the columns for short, medium and long term beside the priority they serve.',
  workbook: workbookOf(
    'dunsop.xlsx',
    sheetOf('Terms', [
      ['Dunsop Partnership Plan April 2010 to March 2013'],
      ['Priority', 'Short term', 'Medium term', 'Long term', 'Lead partner'],
      [
        'Hate crime',
        'Set up a third-party reporting point by October 2010\nHold an open day at the temple',
        'Bring restorative meetings into schools by March 2012',
        'Make reporting part of every tenancy visit',
        'Dunsop Council',
      ],
      [
        'Road safety',
        'Survey speeds at ten sites by June 2010',
        'Build two crossings by December 2011',
        '',
        'County Highways',
      ],
    ]),
  ),
  expected: {
    period: { from: '2010-04-01', to: '2013-03-31' },
    objectives: [{ text: 'Hate crime' }, { text: 'Road safety' }],
    actions: [
      {
        text: 'Set up a third-party reporting point by October 2010',
        objective: 'Hate crime',
        term: 'Short',
        due: '2010-10-31',
        leadOrganisation: 'Dunsop Council',
        cell: 'B3',
      },
      { text: 'Hold an open day at the temple', objective: 'Hate crime', term: 'Short', due: null },
      {
        text: 'Bring restorative meetings into schools by March 2012',
        term: 'Medium',
        due: '2012-03-31',
        cell: 'C3',
      },
      { text: 'Make reporting part of every tenancy visit', term: 'Long', objective: 'Hate crime' },
      {
        text: 'Survey speeds at ten sites by June 2010',
        term: 'Short',
        objective: 'Road safety',
        due: '2010-06-30',
        leadOrganisation: 'County Highways',
      },
      { text: 'Build two crossings by December 2011', term: 'Medium', due: '2011-12-31', cell: 'C4' },
    ],
    notPlaced: 0,
  },
};
