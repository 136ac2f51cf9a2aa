import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const raci: Layout = {
  name: 'who is responsible, accountable, consulted and informed',
  why: 'Whoever is responsible leads.',
  workbook: workbookOf(
    'raci.xlsx',
    sheetOf('RACI', [
      ['Action', 'Deadline', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
      ['Publish a graffiti hotline', 'Feb 2019', 'Contact Centre', 'Head of Place', 'Police', 'Residents'],
      ['Agree a removal time', 'Mar 2019', 'Cleansing', 'Head of Place', 'Highways', 'Councillors'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Publish a graffiti hotline', due: '2019-02-28', lead: 'Contact Centre…' },
      { text: 'Agree a removal time', due: '2019-03-31', lead: 'Cleansing…' },
    ],
    notPlaced: 0,
  },
};
