import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const secondLead: Layout = {
  name: 'two columns of leads and two of states',
  why: 'The first of two columns of one name holds, and the second is kept and reported.',
  workbook: workbookOf(
    'second-lead.xlsx',
    sheetOf('Plan', [
      ['Ref', 'Action', 'Lead', 'Status', 'By when', 'Lead', 'Status'],
      ['1', 'Survey the bus stops', 'Transport', 'Complete', 'May 2012', 'County Council', 'Green'],
      ['2', 'Light the bus stops', 'Highways', 'In progress', 'June 2012', 'County Council', 'Amber'],
      ['3', 'Clean the bus stops', 'Parish', 'Not started', 'July 2012', 'County Council', 'Red'],
    ]),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Survey the bus stops', leadOrganisation: 'Transport' },
      { ref: '2', text: 'Light the bus stops', leadOrganisation: 'Highways' },
      { ref: '3', text: 'Clean the bus stops', leadOrganisation: 'Parish' },
    ],
    notPlaced: 0,
    remarks: { has: ['heading/doubled'] },
  },
};
