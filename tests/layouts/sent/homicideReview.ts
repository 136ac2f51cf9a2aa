import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const homicideReview: Layout = {
  name: 'a review’s action plan by recommendation',
  why: 'The recommendation heads its actions; what was achieved and when it was completed stand beside them.',
  workbook: workbookOf(
    'DHR action plan.xlsx',
    sheetOf(
      'Action Plan',
      [
        ['Domestic Homicide Review – Action Plan'],
        [
          'Recommendation',
          'Scope of recommendation i.e. local or regional',
          'Action to take',
          'Lead Agency',
          'Key milestones achieved in enacting recommendation',
          'Target Date',
          'Date of completion and outcome',
        ],
        [
          '1. That agencies ask about abuse as routine',
          'Local',
          'Add a prompt to the assessment form',
          'Health Trust',
          'Form redrafted',
          '30/04/2013',
          '12/04/2013 Form in use in all wards',
        ],
        [null, null, 'Audit 50 files', 'Health Trust', null, '31/10/2013', null],
        [
          '2. That employers know where to turn',
          'Regional',
          'Offer a briefing to the ten largest employers',
          'Chamber of Commerce',
          'Four briefed',
          '31/07/2013',
          null,
        ],
        [
          '3. That letters are not sent to the family home',
          'National',
          'Write to the Department',
          'CSP Chair',
          'Letter sent',
          '28/02/2013',
          '01/03/2013 Reply received',
        ],
      ],
      { merges: 'A1:G1 A3:A4 B3:B4' },
    ),
  ),
  expected: {
    district: null,
    actions: [
      {
        text: 'Add a prompt to the assessment form',
        under: 'That agencies ask about abuse as routine',
        lead: 'Health Trust',
        due: '2013-04-30',
      },
      { text: 'Audit 50 files', under: 'That agencies ask about abuse as routine', due: '2013-10-31' },
      {
        text: 'Offer a briefing to the ten largest employers',
        under: 'That employers know where to turn',
        lead: 'Chamber of Commerce',
        due: '2013-07-31',
      },
      { text: 'Write to the Department', lead: 'CSP Chair', due: '2013-02-28' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
