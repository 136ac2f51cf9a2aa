import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

/** A row of five cells, each as wide as the columns of the page below it. */
const row = (ref: string, text: string, lead: string, when: string, success: string) => [
  ref,
  null,
  text,
  null,
  null,
  lead,
  null,
  when,
  null,
  success,
  null,
  null,
];

const heading = row('Ref', 'What we are going to do', 'Who leads', 'When by', 'Success looks like');

export const mergedAcross: Layout = {
  name: 'a table from Word with every cell merged across',
  why: 'A row of a few words to each merged heading is a row, on every page.',
  workbook: workbookOf(
    'hollin vale.xlsx',
    sheetOf(
      'Plan',
      [
        ['Hollin Vale CDRP'],
        ['Delivery Plan 2005/06'],
        [],
        ['Objective 1 – Reduce theft from shops in Market Street'],
        heading,
        row(
          '1a',
          'Set up a radio link between the ten largest shops',
          'Town Centre Manager',
          'July 2005',
          'Ten shops linked',
        ),
        row(
          '1b',
          'Name and photograph repeat thieves for the exclusion scheme',
          'PC Alder',
          'On-going',
          'Scheme runs all year',
        ),
        ['Page 1 of 2'],
        heading,
        row(
          '1c',
          'Hold a design advice day for small shops',
          'Crime Prevention Design Adviser',
          'By end October 2005',
          '30 shops come',
        ),
        ['Objective 2 – Reduce theft of pedal cycles'],
        heading,
        row('2a', 'Mark 500 cycles at schools', 'School Liaison Officer', 'Summer term 2005', '500 marked'),
        row('2b', 'Fit stands at both stations', 'Highways', '31.3.06', '40 stands'),
        ['Page 2 of 2'],
      ],
      {
        merges:
          'A1:L1 A2:L2 A4:L4 A8:L8 A11:L11 A15:L15 A5:B5 C5:E5 F5:G5 H5:I5 J5:L5 A6:B6 C6:E6 F6:G6 H6:I6 J6:L6 A7:B7 C7:E7 F7:G7 H7:I7 J7:L7 A9:B9 C9:E9 F9:G9 H9:I9 J9:L9 A10:B10 C10:E10 F10:G10 H10:I10 J10:L10 A12:B12 C12:E12 F12:G12 H12:I12 J12:L12 A13:B13 C13:E13 F13:G13 H13:I13 J13:L13 A14:B14 C14:E14 F14:G14 H14:I14 J14:L14',
      },
    ),
  ),
  expected: {
    period: { from: '2005-04-01', to: '2006-03-31' },
    objectives: [
      { text: 'Reduce theft from shops in Market Street', ref: '1' },
      { text: 'Reduce theft of pedal cycles', ref: '2' },
    ],
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        ref: '1a',
        text: 'Set up a radio link between the ten largest shops',
        lead: 'Town Centre Manager',
        due: '2005-07-31',
        measures: 'Ten shops linked',
        objective: 'Reduce theft from shops…',
      },
      {
        ref: '1b',
        text: 'Name and photograph repeat thieves for the exclusion scheme',
        lead: 'PC Alder',
        ongoing: true,
        due: null,
      },
      {
        ref: '1c',
        text: 'Hold a design advice day for small shops',
        lead: 'Crime Prevention Design Adviser',
        due: '2005-10-31',
        measures: '30 shops come',
        objective: 'Reduce theft from shops…',
      },
      {
        ref: '2a',
        text: 'Mark 500 cycles at schools',
        due: '2005-07-31',
        objective: 'Reduce theft of pedal cycles',
      },
      {
        ref: '2b',
        text: 'Fit stands at both stations',
        lead: 'Highways',
        due: '2006-03-31',
        measures: '40 stands',
      },
    ],
  },
};
