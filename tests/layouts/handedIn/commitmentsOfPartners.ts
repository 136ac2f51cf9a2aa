import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const commitmentsOfPartners: Layout = {
  name: 'commitments by partner, each signed off by somebody',
  why: 'Who signs off does not lead.',
  workbook: workbookOf(
    'agencies down.xlsx',
    sheetOf(
      'Who does what',
      [
        ['Commitments of partners under the hate crime strategy, 2012-2014'],
        ['Partner', 'Commitment', 'By', 'Signed off by', 'Done'],
        ['Police', 'Ring each victim back within a day', 'June 2012', 'Superintendent', '✓'],
        [null, 'Publish figures each quarter', 'Quarterly', 'Superintendent', ''],
        [null, 'Third-party reporting pack', 'Dec 2012', 'Inspector, Partnerships', ''],
        ['Council', 'Remove graffiti in a day', 'Now', 'Head of Street Scene', '✓'],
        [null, 'Posters in all buses', 'Sept 2012', 'Transport Manager', ''],
        ['Health', 'A&E staff trained to ask', 'March 2013', 'Matron', ''],
      ],
      { merges: 'A3:A5 A6:A7' },
    ),
  ),
  expected: {
    period: { from: '2012-04-01', to: '2014-03-31' },
    actions: [
      { text: 'Ring each victim back within a day', due: '2012-06-30', lead: 'Police' },
      { text: 'Publish figures each quarter', recurs: 'quarterly', lead: 'Police' },
      { text: 'Third-party reporting pack', due: '2012-12-31' },
      { text: 'Remove graffiti in a day', lead: 'Council' },
      { text: 'Posters in all buses', due: '2012-09-30' },
      { text: 'A&E staff trained to ask', due: '2013-03-31', lead: 'Health' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
