import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const datesAcross: Layout = {
  name: 'milestones under days',
  why: 'Days head the columns, and where no column holds actions the workstreams are what is to be done.',
  workbook: workbookOf(
    'dates across.xlsx',
    sheetOf(
      'Timeline',
      [
        ['Night-time economy project 2014', '', '', '', ''],
        ['Workstream', 'Lead', day('2014-06-30'), day('2014-09-30'), day('2014-12-31')],
        [
          'Cumulative impact policy',
          'Licensing',
          'Draft to committee',
          'Consultation ends',
          'Policy adopted',
        ],
        ['Late bus', 'Transport', '', 'Route agreed', 'First bus runs'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Cumulative impact policy',
        lead: 'Licensing',
        milestones: [
          { text: 'Draft to committee', due: '2014-06-30' },
          { text: 'Consultation ends', due: '2014-09-30' },
          { text: 'Policy adopted', due: '2014-12-31' },
        ],
      },
      {
        text: 'Late bus',
        lead: 'Transport',
        milestones: [
          { text: 'Route agreed', due: '2014-09-30' },
          { text: 'First bus runs', due: '2014-12-31' },
        ],
      },
    ],
    notPlaced: 0,
  },
};
