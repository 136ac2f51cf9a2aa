import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

/** Columns as a word processor's table leaves them: A–B ref, C–E action, F–G milestone, H–I date, J–K lead. */
export const pastedFromWord: Layout = {
  name: 'pasted from a word processor',
  why: 'Every logical column spans two or three physical ones, an action spans the rows of its milestones, and spacer rows stand between.',
  workbook: workbookOf(
    'tarnside.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['Tarnside Violence Reduction Plan April 2016 to March 2017'],
        [],
        ['No.', '', 'Action', '', '', 'Milestone', '', 'By when', '', 'Lead officer'],
        [],
        [
          '1',
          '',
          'Make taxi ranks calmer on Friday and Saturday nights',
          '',
          '',
          'Marshals chosen and vetted',
          '',
          'May 2016',
          '',
          'Owen Marsh, Borough Council',
        ],
        ['', '', '', '', '', 'Marshals at both ranks', '', 'July 2016'],
        ['', '', '', '', '', 'Report on first half-year', '', 'January 2017'],
        [],
        [
          '2',
          '',
          'Carry knife arches into every secondary school',
          '',
          '',
          'Dates agreed with heads',
          '',
          'September 2016',
          '',
          'Sgt Priya Noor, Tarnside Police',
        ],
        ['', '', '', '', '', 'All seven schools visited', '', 'March 2017'],
        [],
        [
          '3',
          '',
          'Give plastic glasses to pubs near the stadium',
          '',
          '',
          'Glasses handed out',
          '',
          'August 2016',
          '',
          'Pubwatch Chair',
        ],
      ],
      {
        merges:
          'A1:K1 A3:B4 C3:E4 F3:G4 H3:I4 J3:K4 A5:B7 C5:E7 J5:K7 F5:G5 F6:G6 F7:G7 H5:I5 H6:I6 H7:I7 ' +
          'A8:K8 A9:B10 C9:E10 J9:K10 F9:G9 F10:G10 H9:I9 H10:I10 A11:K11 A12:B12 C12:E12 F12:G12 H12:I12 J12:K12',
      },
    ),
  ),
  expected: {
    plans: [{ title: 'Tarnside Violence Reduction Plan…', period: { from: '2016-04-01', to: '2017-03-31' } }],
    actions: [
      {
        ref: '1',
        text: 'Make taxi ranks calmer on Friday and Saturday nights',
        leadPerson: 'Owen Marsh',
        leadOrganisation: 'Borough Council',
        milestones: [
          { text: 'Marshals chosen and vetted', due: '2016-05-31' },
          { text: 'Marshals at both ranks', due: '2016-07-31' },
          { text: 'Report on first half-year', due: '2017-01-31' },
        ],
        cell: 'C5',
      },
      {
        ref: '2',
        text: 'Carry knife arches into every secondary school',
        leadPerson: 'Sgt Priya Noor',
        leadOrganisation: 'Tarnside Police',
        milestones: [
          { text: 'Dates agreed with heads', due: '2016-09-30' },
          { text: 'All seven schools visited', due: '2017-03-31' },
        ],
      },
      {
        ref: '3',
        text: 'Give plastic glasses to pubs near the stadium',
        lead: 'Pubwatch Chair',
        milestones: [{ text: 'Glasses handed out', due: '2016-08-31' }],
      },
    ],
    notPlaced: 0,
  },
};
