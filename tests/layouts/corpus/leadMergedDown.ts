import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadMergedDown: Layout = {
  name: 'lead and date merged down over several actions',
  why: 'A merged cell holds for every row beside it, while an empty cell that is not merged holds nothing.',
  workbook: workbookOf(
    'calderwick-parks.xlsx',
    sheetOf(
      'Parks',
      [
        ['Calderwick parks plan 2013/14'],
        ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
        ['1', 'Lock gates at dusk', 'Parks Department', 'June 2013', 'Complete'],
        ['2', 'Take down the old shelter', '', '', 'Complete'],
        ['3', 'Plant thorns under windows', '', 'November 2013', ''],
        ['4', 'Ask skaters to help to clean up', 'Youth Council', '', ''],
        ['5', 'Light the path to the station', '', 'February 2014', ''],
      ],
      { merges: 'A1:E1 C3:C5 D3:D4' },
    ),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Lock gates at dusk', leadOrganisation: 'Parks Department', due: '2013-06-30' },
      {
        ref: '2',
        text: 'Take down the old shelter',
        leadOrganisation: 'Parks Department',
        due: '2013-06-30',
        status: 'Complete',
      },
      {
        ref: '3',
        text: 'Plant thorns under windows',
        leadOrganisation: 'Parks Department',
        due: '2013-11-30',
        status: null,
      },
      {
        ref: '4',
        text: 'Ask skaters to help to clean up',
        leadOrganisation: 'Youth Council',
        due: null,
        ongoing: false,
      },
      { ref: '5', text: 'Light the path to the station', leadOrganisation: null, due: '2014-02-28' },
    ],
    notPlaced: 0,
  },
};
