import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const dutiesOfGroups: Layout = {
  name: 'several actions share a merged lead and deadline',
  why: 'A lead and date merged over three actions hold for all three.',
  workbook: workbookOf(
    'merged.xlsx',
    sheetOf(
      'Delivery plan',
      [
        ['Serious Acquisitive Crime Delivery Plan 2011-14', null, null, null, null, 'Version 3 – draft'],
        ['Strategic aim', 'Objective', 'Activity', 'Accountable', 'Delivery date', 'Success looks like'],
        [
          'A. Protect homes',
          'A1. Advice to victims',
          'i. Crime reduction visit to every victim',
          'Crime Reduction Officer',
          '31/03/2012',
          'All victims visited',
        ],
        [null, null, 'ii. Cocoon letters to twenty neighbours', null, null, null],
        [
          null,
          'A2. Secure by design',
          'i. Comment on each application over ten homes',
          'Architectural Liaison',
          'Ongoing',
          'No new estate without gates',
        ],
        [
          'B. Manage offenders',
          'B1. Integrated management',
          'i. Weekly tasking meeting',
          'IOM Sergeant',
          'Weekly from April 2011',
          'Meetings minuted',
        ],
        [null, null, 'ii. Home visits with probation', 'Probation', null, null],
      ],
      { merges: 'A3:A5 B3:B4 D3:D4 E3:E4 F3:F4 A6:A7 B6:B7 E6:E7 F6:F7' },
    ),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2014-03-31' },
    actions: [
      {
        text: 'Crime reduction visit to every victim',
        objective: 'Advice to victims',
        lead: 'Crime Reduction Officer',
        due: '2012-03-31',
        measures: 'All victims visited',
      },
      {
        text: 'Cocoon letters to twenty neighbours',
        objective: 'Advice to victims',
        lead: 'Crime Reduction Officer',
        due: '2012-03-31',
        measures: 'All victims visited',
      },
      { text: 'Comment on each application over ten homes', objective: 'Secure by design', ongoing: true },
      {
        text: 'Weekly tasking meeting',
        objective: 'Integrated management',
        lead: 'IOM Sergeant',
        recurs: 'weekly',
      },
      {
        text: 'Home visits with probation',
        objective: 'Integrated management',
        lead: 'Probation',
        recurs: 'weekly',
      },
    ],
    indicators: [],
  },
};
