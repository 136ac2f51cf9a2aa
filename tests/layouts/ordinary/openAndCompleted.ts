import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const openAndCompleted: Layout = {
  name: 'open actions above completed ones',
  why: 'How far actions have come is no objective.',
  workbook: workbookOf(
    'prevent.xlsx',
    sheetOf('Prevent', [
      ['Prevent Delivery Plan 2009-2010'],
      ['Open actions'],
      ['Objective', 'Action', 'Owner', 'Deadline', 'Evidence', 'RAG'],
      [
        'Challenge the ideology',
        'Workshop with imams and youth workers',
        'Cohesion Officer',
        'Nov 2009',
        'Feedback forms',
        'Amber',
      ],
      [
        'Support those at risk',
        'Referral panel each month',
        'Det. Sgt. Oakes',
        'Ongoing',
        'Minutes',
        'Green',
      ],
      [
        'Build resilience',
        "Women's leadership course",
        'Adult Education',
        'Feb 2010',
        '15 graduates',
        'Green',
      ],
      ['Completed actions'],
      ['Objective', 'Action', 'Owner', 'Deadline', 'Evidence', 'RAG'],
      [
        'Understand the community',
        'Map faith and community groups',
        'Policy Officer',
        'June 2009',
        'Report to board',
        'Blue',
      ],
    ]),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2010-03-31' },
    objectives: [
      { text: 'Challenge the ideology' },
      { text: 'Support those at risk' },
      { text: 'Build resilience' },
      { text: 'Understand the community' },
    ],
    actions: [
      {
        text: 'Workshop with imams and youth workers',
        objective: 'Challenge the ideology',
        lead: 'Cohesion Officer',
        due: '2009-11-30',
        rag: 'Amber',
        measures: 'Feedback forms',
      },
      {
        text: 'Referral panel each month',
        objective: 'Support those at risk',
        ongoing: true,
        lead: 'Det. Sgt. Oakes',
      },
      { text: "Women's leadership course", objective: 'Build resilience', due: '2010-02-28' },
      {
        text: 'Map faith and community groups',
        objective: 'Understand the community',
        lead: 'Policy Officer',
        due: '2009-06-30',
        rag: 'Blue',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
