import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const partnerMatrix: Layout = {
  name: 'who works on what, ticked, and whom to ring',
  why: 'A matrix of ticks and a list of contacts hold no action, although they stand in the workbook of a plan.',
  workbook: workbookOf(
    'linton-plan.xlsx',
    sheetOf('Action plan', [
      ['Linton neighbourhood plan 2011/12'],
      ['Issue raised', 'What we will do', 'Who', 'By', 'Done?'],
      ['Dogs on the green', 'Put up two more bins', 'Parish Council', '31/07/11', 'Yes'],
      ['', 'Fine owners who walk away', 'Dog Warden', 'From August 2011', 'No'],
      ['Cars parked on pavements', 'Leave a polite notice', 'PCSO', 'Ongoing', 'n/a'],
      ['Boys on mopeds', 'Stop and warn, then seize', 'Police', '30/09/11', 'No'],
    ]),
    sheetOf('Partners', [
      ['Partners by priority'],
      ['Partner', 'Dogs', 'Parking', 'Mopeds'],
      ['Police', '', '✓', '✓'],
      ['Parish Council', '✓', '✓', ''],
      ['Linton Homes', '', '', '✓'],
    ]),
    sheetOf('Contacts', [
      ['Name', 'Job', 'Organisation', 'Telephone', 'Email'],
      ['Alice Thwaite', 'Clerk', 'Parish Council', '01632 960101', 'clerk@linton.example'],
      ['Sgt Peter Lowe', 'Beat manager', 'Police', '01632 960145', 'beat@linton.example'],
    ]),
  ),
  expected: {
    district: 'Linton',
    actions: [
      { text: 'Put up two more bins', under: 'Dogs on the green', due: '2011-07-31' },
      { text: 'Fine owners who walk away', under: 'Dogs on the green', start: '2011-08-01', ongoing: true },
      { text: 'Leave a polite notice', under: 'Cars parked on pavements', ongoing: true },
      {
        text: 'Stop and warn, then seize',
        under: 'Boys on mopeds',
        leadOrganisation: 'Police',
        due: '2011-09-30',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
