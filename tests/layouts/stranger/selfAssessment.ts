import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const selfAssessment: Layout = {
  name: 'a duty assessed, with actions where there is a gap',
  why: 'Each row asks whether a duty is met; only where something is still to be done does it hold an action.',
  workbook: workbookOf(
    'duty-self-assessment.xlsx',
    sheetOf(
      'Assessment',
      [
        ['', 'Domestic Abuse Act duty: self-assessment and action plan, Kelmarsh Council, 2021/22'],
        [],
        [
          '',
          'Duty',
          'Where we are',
          'Self-score (RAG)',
          'Action still needed',
          'Action owner',
          'Target date',
        ],
        ['', 'Set up a local board', 'Board meets each month', 'GREEN - in place', '', '', ''],
        [
          '',
          'Assess the need for safe housing',
          'Numbers known, views not',
          'AMBER - part met',
          'Ask twenty survivors about the housing they had',
          'Housing Strategy Officer',
          '30 November 2021',
        ],
        [
          '',
          'Publish a strategy',
          'Draft only',
          'RED - not met',
          'Consult on the draft for six weeks',
          'Policy Team',
          '17 December 2021',
        ],
        ['', '', '', '', 'Take the strategy to Cabinet', 'Policy Team', '1 February 2022'],
      ],
      { merges: 'B1:G1 B6:B7 C6:C7 D6:D7' },
    ),
  ),
  expected: {
    district: 'Kelmarsh',
    actions: [
      {
        text: 'Ask twenty survivors about the housing they had',
        under: 'Assess the need for safe housing',
        lead: 'Housing Strategy Officer',
        due: '2021-11-30',
      },
      {
        text: 'Consult on the draft for six weeks',
        under: 'Publish a strategy',
        leadOrganisation: 'Policy Team',
        due: '2021-12-17',
      },
      {
        text: 'Take the strategy to Cabinet',
        under: 'Publish a strategy',
        due: '2022-02-01',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
