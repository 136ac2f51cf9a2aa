import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const subtotalsOfCost: Layout = {
  name: 'costs with a sub-total under each objective',
  why: 'A sub-total closes an objective’s rows and is none of them.',
  workbook: workbookOf(
    'costed.xlsx',
    sheetOf(
      'Costed plan',
      [
        ['Costed Delivery Plan 2009/10'],
        ['No', 'Project', 'Lead agency', 'Timescale', 'Cost', 'Funded from'],
        ['Objective 1: Reduce burglary'],
        ['1.1', 'Fit 200 door chains', 'Age Concern', 'March 2010', 4000, 'Area Based Grant'],
        ['1.2', 'Property marking at the university', 'University', 'October 2009', 1500, 'Police'],
        [null, 'Sub-total', null, null, 5500],
        ['Objective 2: Reduce vehicle crime'],
        ['2.1', 'Signs in six car parks', 'Parking Services', 'June 2009', 900, 'Area Based Grant'],
        [null, 'Sub-total', null, null, 900],
        [null, 'Grand total', null, null, 6400],
      ],
      { merges: 'A1:F1 A3:F3 A7:F7' },
    ),
  ),
  expected: {
    district: null,
    objectives: [
      { ref: '1', text: 'Reduce burglary' },
      { ref: '2', text: 'Reduce vehicle crime' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Fit 200 door chains',
        objective: 'Reduce burglary',
        lead: 'Age Concern',
        due: '2010-03-31',
        resources: '4000',
        other: { 'Funded from': 'Area Based Grant' },
      },
      { ref: '1.2', text: 'Property marking at the university', due: '2009-10-31', lead: 'University' },
      { ref: '2.1', text: 'Signs in six car parks', objective: 'Reduce vehicle crime', due: '2009-06-30' },
    ],
    indicators: [],
  },
};
