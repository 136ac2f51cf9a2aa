import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const revisedColumn: Layout = {
  name: 'a column of revised dates',
  why: 'Where a revised date stands beside the planned one it is when the action is due.',
  workbook: workbookOf(
    'Highlight report DA Q3.xlsx',
    sheetOf(
      'Report',
      [
        ['Highlight report'],
        ['Project', 'Domestic abuse outreach', 'Reporting period', 'Oct – Dec 2012'],
        ['Project manager', 'DA Coordinator', 'Overall RAG', 'Amber'],
        [],
        ['Milestones due this quarter'],
        ['Milestone', 'Planned date', 'Revised date', 'Status'],
        ['Outreach workers in post', day('2012-10-01'), '', 'Complete'],
        ['First drop-in opened', day('2012-11-12'), day('2013-01-14'), 'Delayed'],
        [],
        ['Activities planned for next quarter'],
        ['Activity', 'Owner', 'Date', 'RAG'],
        ['Second drop-in at the library', 'Outreach Lead', day('2013-02-04'), 'Green'],
        ['Survey of those who came', 'Research Officer', 'March 2013', 'Green'],
        [],
        ['Issues'],
        ['Room rent is higher than thought'],
      ],
      { merges: 'A1:D1 A5:D5 A10:D10 A15:D15 A16:D16' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Outreach workers in post', due: '2012-10-01', status: 'Complete' },
      { text: 'First drop-in opened', due: '2013-01-14', status: 'Delayed' },
      { text: 'Second drop-in at the library', lead: 'Outreach Lead', due: '2013-02-04', rag: 'Green' },
      { text: 'Survey of those who came', due: '2013-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
