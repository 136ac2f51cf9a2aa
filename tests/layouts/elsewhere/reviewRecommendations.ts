import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const reviewRecommendations: Layout = {
  name: 'homicide review actions',
  why: 'The recommendation heads its actions, with scope, milestones, and one column for date and outcome.',
  workbook: workbookOf(
    'DHR04 action plan.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['DHR 04 ACTION PLAN'],
        [],
        [
          'Recommendation',
          'Scope of recommendation i.e. local or regional',
          'Action to take',
          'Lead Agency',
          'Key milestones achieved in enacting the recommendation',
          'Target Date',
          'Date of completion and outcome',
        ],
        [
          '1. Health visitors should ask about safety at every contact',
          'Local',
          'Add a question to the contact form',
          'Community Health Trust',
          'Form agreed by board',
          day('2019-05-31'),
          'May 2019 – form in use',
        ],
        [
          '',
          '',
          'Train all teams in asking',
          'Community Health Trust',
          'First cohort trained',
          day('2019-12-20'),
          '',
        ],
        [
          '2. Housing and police should share repeat calls',
          'Regional',
          'Sign a data agreement',
          'Riverside Homes',
          'Draft with lawyers',
          'October 2019',
          '',
        ],
      ],
      { merges: 'A1:G1 A4:A5 B4:B5' },
    ),
  ),
  expected: {
    objectives: [
      { text: 'Health visitors should ask about safety at every contact', ref: '1' },
      { text: 'Housing and police should share repeat calls', ref: '2' },
    ],
    actions: [
      {
        text: 'Add a question to the contact form',
        objective: 'Health visitors should ask about safety at every contact',
        leadOrganisation: 'Community Health Trust',
        due: '2019-05-31',
      },
      {
        text: 'Train all teams in asking',
        objective: 'Health visitors should ask about safety at every contact',
        due: '2019-12-20',
      },
      {
        text: 'Sign a data agreement',
        objective: 'Housing and police should share repeat calls',
        leadOrganisation: 'Riverside Homes',
        due: '2019-10-31',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
