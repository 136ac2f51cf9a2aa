import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wrappedLines: Layout = {
  name: 'lines of a page turned to cells',
  why: 'A converter put each printed line of a table into a row of its own.',
  workbook: workbookOf(
    'converted.xlsx',
    sheetOf('Table 1', [
      ['Ref', 'Action', 'Lead partner', 'Deadline', 'Measure of success'],
      ['3.1', 'Work with the owners of licensed', 'Licensing', 'June 2011', 'Every premises has'],
      ['', 'premises to write a dispersal policy', 'Officer', '', 'a policy in place'],
      ['', 'for closing time', '', '', ''],
      ['3.2', 'Bring in a taxi rank marshal on', 'Town Centre', 'October', 'Fewer fights at the'],
      ['', 'Fridays and Saturdays', 'Manager', '2011', 'rank'],
      ['3.3', 'Hand out flip-flops', 'Street Angels', 'July 2011', ''],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '3.1',
        text: 'Work with the owners of licensed premises to write a dispersal policy for closing time',
        lead: 'Licensing Officer',
        due: '2011-06-30',
        measures: 'Every premises has a policy in place',
      },
      {
        ref: '3.2',
        text: 'Bring in a taxi rank marshal on Fridays and Saturdays',
        lead: 'Town Centre Manager',
        due: '2011-10-31',
        measures: 'Fewer fights at the rank',
      },
      { ref: '3.3', text: 'Hand out flip-flops', lead: 'Street Angels', due: '2011-07-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
