import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const milestoneAQuarter: Layout = {
  name: 'a milestone for each quarter, named so',
  why: '`Q1 milestone` says by when as `Q1 (Apr–Jun)` does.',
  workbook: workbookOf(
    '2012-13.xlsx',
    sheetOf('2012-13', [
      ['Community Safety Partnership Delivery Plan 2012/13'],
      ['Action', 'Lead', 'Q1 milestone', 'Q2 milestone', 'Q3 milestone', 'Q4 milestone', 'Year end outcome'],
      [
        'Set up an integrated offender unit',
        'Chief Inspector',
        'Premises found',
        'Staff in post',
        'First 20 offenders',
        'Review',
        'Re-offending down',
      ],
      [
        'Tackle doorstep crime',
        'Trading Standards Manager',
        'Two no cold calling zones',
        null,
        'Two more zones',
        'Survey of residents',
        'Fewer victims over 75',
      ],
      [
        'Reduce shoplifting',
        'Town Centre Sergeant',
        null,
        'Shop radio link',
        'Christmas plan',
        null,
        'Ten more shops on the link',
      ],
    ]),
  ),
  expected: {
    period: { from: '2012-04-01', to: '2013-03-31' },
    actions: [
      {
        text: 'Set up an integrated offender unit',
        lead: 'Chief Inspector',
        outcome: 'Re-offending down',
        milestones: [
          { text: 'Premises found', due: '2012-06-30' },
          { text: 'Staff in post', due: '2012-09-30' },
          { text: 'First 20 offenders', due: '2012-12-31' },
          { text: 'Review', due: '2013-03-31' },
        ],
      },
      {
        text: 'Tackle doorstep crime',
        milestones: [
          { text: 'Two no cold calling zones', due: '2012-06-30' },
          { text: 'Two more zones', due: '2012-12-31' },
          { text: 'Survey of residents', due: '2013-03-31' },
        ],
        outcome: 'Fewer victims over 75',
      },
      { text: 'Reduce shoplifting', due: '2012-12-31', outcome: 'Ten more shops on the link' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
