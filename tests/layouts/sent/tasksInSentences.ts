import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const tasksInSentences: Layout = {
  name: 'an assessment’s findings with a table of tasks in the middle of a report',
  why: 'Paragraphs before and after the table are prose; the numbered table between them is the plan.',
  workbook: workbookOf(
    'report.xlsx',
    sheetOf('Report', [
      ['Report to the Responsible Authorities Group, 14 March 2008'],
      ['1. Purpose'],
      ['To agree the actions for the coming year and to note the findings of the strategic assessment.'],
      ['2. Findings'],
      [
        'Arson has fallen since the youth engagement officer was appointed. Rural theft is rising, mostly of diesel.',
      ],
      ['3. Actions proposed'],
      ['', 'What will be done', 'Lead', 'Deadline'],
      ['3.1', 'Mark heating oil tanks', 'Rural Watch', 'October 2008'],
      ['3.2', 'Farm visits in lambing time', 'Wildlife Officer', 'April 2008'],
      ['3.3', 'Text service for farmers', 'NFU', 'June 2008'],
      ['4. Recommendation'],
      ['That the Group agrees the actions in section 3.'],
      ['Contact: Community Safety Manager, extension 2214'],
    ]),
  ),
  expected: {
    objectives: [],
    actions: [
      { ref: '3.1', text: 'Mark heating oil tanks', lead: 'Rural Watch', due: '2008-10-31' },
      { ref: '3.2', text: 'Farm visits in lambing time', lead: 'Wildlife Officer', due: '2008-04-30' },
      { ref: '3.3', text: 'Text service for farmers', lead: 'NFU', due: '2008-06-30' },
    ],
    indicators: [],
  },
};
