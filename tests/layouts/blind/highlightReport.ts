import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const highlightReport: Layout = {
  name: 'a highlight report',
  why: 'Labels and their answers side by side are no heading, and a risk register with a heading of its own is no plan.',
  workbook: workbookOf(
    'highlight.xlsx',
    sheetOf(
      'Burglary group',
      [
        ['Highlight report – Quarter 2 2013/14'],
        ['Workstream', 'Burglary Task Group', '', 'Lead', 'Insp Maya Thornley'],
        ['Overall RAG', 'Amber', '', 'Report date', day('2013-10-11')],
        [''],
        ['Milestones'],
        ['Milestone', 'Due date', 'Owner', 'RAG', 'Comment'],
        [
          'Issue alley gate keys to all terraces',
          day('2013-07-31'),
          'Estates Officer',
          'G',
          'Done in August',
        ],
        ['Write to victims within 48 hours', 'Ongoing', 'Victim Support', 'A', 'Two staff short'],
        ['Fit shed alarms at allotments', day('2013-12-20'), 'Allotment Society', 'R', 'No money yet'],
        [''],
        ['Risks'],
        ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
        ['Staff leave before the year is out', 'High', 'Medium', 'Ask the county for cover'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Issue alley gate keys to all terraces',
        due: '2013-07-31',
        lead: 'Estates Officer',
        rag: 'G',
        progress: 'Done in August',
      },
      { text: 'Write to victims within 48 hours', lead: 'Victim Support', ongoing: true, rag: 'A' },
      { text: 'Fit shed alarms at allotments', due: '2013-12-20', rag: 'R' },
    ],
    notPlaced: 0,
  },
};
