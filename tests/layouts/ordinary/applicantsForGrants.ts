import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const applicantsForGrants: Layout = {
  name: 'projects with applicants and contacts',
  why: "Who applied answers for the project; a parish's council is no district's.",
  workbook: workbookOf(
    'small grants.xlsx',
    sheetOf('Small grants', [
      ['Community chest: grants agreed for 2008/09'],
      ['Project', 'Applicant', 'Contact', 'Amount awarded', 'What it is for', 'Complete by'],
      ['Boxing club refit', 'Eastgate ABC', 'Mo Harker', pounds(2500), 'New ring and mats', '31 Dec 2008'],
      [
        'Teen shelter',
        'Wold Parish Council',
        'The Clerk',
        pounds(4000),
        'Somewhere dry to meet',
        '30 Sept 2008',
      ],
      ['Film project', "St Anne's School", 'Mrs Tovey', pounds(1200), 'Film about knives', '31 March 2009'],
    ]),
  ),
  expected: {
    district: null,
    actions: [
      {
        text: 'Boxing club refit',
        lead: '…Eastgate ABC…',
        leadOrganisation: 'Eastgate ABC',
        leadPerson: 'Mo Harker',
        due: '2008-12-31',
        resources: '£2,500',
      },
      { text: 'Teen shelter', lead: '…Wold Parish Council…', due: '2008-09-30' },
      { text: 'Film project', due: '2009-03-31', resources: '£1,200' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
