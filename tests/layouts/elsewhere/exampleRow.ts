import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const exampleRow: Layout = {
  name: 'an example row under the headings',
  why: 'The first row shows how to fill the form and is no action.',
  workbook: workbookOf(
    'template filled.xlsx',
    sheetOf(
      'Return',
      [
        ['County return of actions', '', '', '', ''],
        ['District:', 'Hartsmere', '', 'Period:', '2011/12'],
        [],
        ['Ref', 'Action', 'Lead', 'Target date', 'Status'],
        [
          'Example',
          'Write here what will be done',
          'Who answers for it',
          'dd/mm/yyyy',
          'Not started / In progress / Complete',
        ],
        ['H1', 'Bring back the mobile police office', 'Insp Yates', day('2011-09-01'), 'In progress'],
        ['H2', 'Put lockable barriers on two lanes', 'Highways', day('2012-02-29'), 'Not started'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    district: 'Hartsmere',
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      {
        ref: 'H1',
        text: 'Bring back the mobile police office',
        leadPerson: 'Insp Yates',
        due: '2011-09-01',
        status: 'In progress',
      },
      { ref: 'H2', text: 'Put lockable barriers on two lanes', due: '2012-02-29', status: 'Not started' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
