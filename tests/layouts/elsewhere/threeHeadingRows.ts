import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const threeHeadingRows: Layout = {
  name: 'three heading rows and rotated quarters',
  why: 'The year spans halves, the halves span quarters, and the words below are milestones.',
  workbook: workbookOf(
    'three rows.xlsx',
    sheetOf(
      'Milestones',
      [
        ['Alcohol harm action plan'],
        ['Ref', 'Action', 'Lead', '2013/14', '', '', ''],
        ['', '', '', 'First half', '', 'Second half', ''],
        ['', '', '', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['AH1', 'Share A&E data', 'Hospital Analyst', 'Agreement signed', 'First data', '', ''],
        [
          'AH2',
          'Run brief advice in surgeries',
          'Public Health',
          '',
          'Nurses trained',
          'Begin',
          '500 people advised',
        ],
      ],
      { merges: 'A1:G1 A2:A4 B2:B4 C2:C4 D2:G2 D3:E3 F3:G3' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'AH1',
        text: 'Share A&E data',
        lead: 'Hospital Analyst',
        milestones: [
          { text: 'Agreement signed', due: '2013-06-30' },
          { text: 'First data', due: '2013-09-30' },
        ],
      },
      {
        ref: 'AH2',
        text: 'Run brief advice in surgeries',
        milestones: [
          { text: 'Nurses trained', due: '2013-09-30' },
          { text: 'Begin', due: '2013-12-31' },
          { text: '500 people advised', due: '2014-03-31' },
        ],
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
