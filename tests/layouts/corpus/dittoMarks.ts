import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const dittoMarks: Layout = {
  name: 'ditto marks',
  why: 'A ditto in any of its spellings stands for the words above it in the same column, through several rows.',
  workbook: workbookOf(
    'calderwick-roads.xlsx',
    sheetOf('Road safety', [
      ['Calderwick road safety plan 2011/12'],
      ['No', 'Action', 'Lead', 'Timescale', 'Resources', 'Desired outcome'],
      [
        '1',
        'Check tyres free of charge in two car parks',
        'County Highways',
        'June 2011',
        'Campaign budget',
        'Fewer cars on bald tyres',
      ],
      [
        '2',
        'Check lights free of charge in the same places',
        '"',
        'October 2011',
        'As above',
        'More cars with lights that work',
      ],
      [
        '3',
        'Stop lorries at the weighbridge with the agency',
        'Police',
        'do.',
        'ditto',
        'Fewer lorries over weight',
      ],
      ['4', 'Stop coaches at the same place', '″', 'March 2012', '-"-', 'Same as above'],
    ]),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Check tyres free of charge in two car parks', resources: 'Campaign budget' },
      {
        ref: '2',
        text: 'Check lights free of charge in the same places',
        leadOrganisation: 'County Highways',
        due: '2011-10-31',
        resources: 'Campaign budget',
      },
      {
        ref: '3',
        text: 'Stop lorries at the weighbridge with the agency',
        leadOrganisation: 'Police',
        due: '2011-10-31',
        resources: 'Campaign budget',
      },
      {
        ref: '4',
        text: 'Stop coaches at the same place',
        leadOrganisation: 'Police',
        due: '2012-03-31',
        resources: 'Campaign budget',
        outcome: 'Fewer lorries over weight',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['text/ditto-unresolved', 'timescale/unreadable'] },
  },
};

export const dittoWithNothingAbove: Layout = {
  name: 'a ditto mark with nothing above it',
  why: 'A ditto in the first row, or below an empty cell, stands for nothing and must be remarked on, not guessed.',
  workbook: workbookOf(
    'calderwick-cycles.xlsx',
    sheetOf('Cycles', [
      ['No', 'Action', 'Lead', 'Timescale', 'Resources'],
      ['1', 'Put stands in view of the cameras', 'Town Council', 'May 2011', 'As above'],
      ['2', 'Lend locks to people who come by train', 'Rail Company', 'June 2011', '£200'],
    ]),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Put stands in view of the cameras' },
      { ref: '2', text: 'Lend locks to people who come by train', resources: '£200' },
    ],
    remarks: { has: ['text/ditto-unresolved'] },
  },
};
