import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const contactsRight: Layout = {
  name: 'whom to ring, beside the plan',
  why: 'Names with telephone numbers right of an empty column lead nothing.',
  workbook: workbookOf(
    'contacts right.xlsx',
    sheetOf('Plan', [
      ['Hate crime plan 2016', '', '', '', 'Contacts', ''],
      ['Action', 'Lead', 'By', '', 'Name', 'Telephone'],
      ['Add three reporting centres', 'Equality Officer', 'March 2016', '', 'Ann Priddle', '01000 111222'],
      ['Train bus drivers', 'Bus company', 'May 2016', '', 'Raj Soor', '01000 333444'],
      ['Print an easy-read leaflet', 'Equality Officer', 'June 2016', '', '', ''],
      ['Hold a vigil on the national day', 'Faith Forum', 'October 2016', '', '', ''],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Add three reporting centres', due: '2016-03-31', lead: 'Equality Officer' },
      { text: 'Train bus drivers', due: '2016-05-31', lead: 'Bus company' },
      { text: 'Print an easy-read leaflet', due: '2016-06-30' },
      { text: 'Hold a vigil on the national day', due: '2016-10-31' },
    ],
    notPlaced: 0,
  },
};
