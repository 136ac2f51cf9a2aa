import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const acronyms: Layout = {
  name: 'what, who, when and so what',
  why: 'A question in an everyday word behind the action tells its outcome, and a tab of letters is no plan.',
  workbook: workbookOf(
    'acronyms.xlsx',
    sheetOf('Acronyms', [
      ['Acronym', 'Meaning'],
      ['ASB', 'Anti-social behaviour'],
      ['CSP', 'Community safety partnership'],
      ['IOM', 'Integrated offender management'],
    ]),
    sheetOf('Plan', [
      ['Priority', 'WHAT', 'WHO', 'WHEN', 'SO WHAT?'],
      ['Fly-tipping', 'Hide cameras at three lay-bys', 'Enforcement Team', 'Sep 2022', 'Fewer tips'],
      ['Fly-tipping', 'Fine those caught', 'Enforcement Team', 'On-going', 'Fines paid'],
      ['Graffiti', 'Clean within two days', 'Street Scene', 'On-going', 'Clean walls'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Hide cameras at three lay-bys',
        under: 'Fly-tipping',
        due: '2022-09-30',
        lead: 'Enforcement Team',
      },
      { text: 'Fine those caught', under: 'Fly-tipping', ongoing: true },
      { text: 'Clean within two days', under: 'Graffiti', ongoing: true, lead: 'Street Scene' },
    ],
    notPlaced: 0,
  },
};
