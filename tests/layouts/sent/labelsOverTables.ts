import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const labelsOverTables: Layout = {
  name: 'objective, target and measure as labels over each of three tables',
  why: 'What a label above a table says is said of the objective, and each table is read.',
  workbook: workbookOf(
    'labels.xlsx',
    sheetOf(
      'Plan',
      [
        ['Ellsmoor Partnership Plan 2004-05'],
        [],
        ['Objective 1', 'Reduce theft from vehicles'],
        ['Target', 'To reduce theft from vehicles by 10% by March 2005'],
        ['Measure', 'Number of recorded thefts from vehicles'],
        ['Ref', 'Action', 'Lead', 'Deadline'],
        ['1.1', 'Leaflet cars left with goods in view', 'Special Constables', 'August 2004'],
        ['1.2', 'Improve lighting in the Dell car park', 'Car Parks Manager', 'Nov 2004'],
        [],
        ['Objective 2', 'Reduce shop theft'],
        ['Target', 'To reduce shop theft by 5% by March 2005'],
        ['Measure', 'Number of recorded shop thefts'],
        ['Ref', 'Action', 'Lead', 'Deadline'],
        ['2.1', 'Extend the shop radio link', 'Chamber of Trade', 'Sept 2004'],
        [],
        ['Objective 3', 'Support victims'],
        ['Target', 'To be set'],
        ['Measure', 'Satisfaction survey'],
        ['Ref', 'Action', 'Lead', 'Deadline'],
        ['3.1', 'Open an advice point at the market', 'Victim Support', 'May 2004'],
        ['3.2', 'Survey victims at three months', 'Victim Support', 'Quarterly'],
      ],
      { merges: 'A1:D1' },
    ),
  ),
  expected: {
    objectives: [
      {
        text: 'Reduce theft from vehicles',
        measures:
          'To reduce theft from vehicles by 10% by March 2005\nNumber of recorded thefts from vehicles',
      },
      { text: 'Reduce shop theft' },
      { text: 'Support victims' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Leaflet cars left with goods in view',
        objective: 'Reduce theft from vehicles',
        due: '2004-08-31',
      },
      { ref: '1.2', text: 'Improve lighting in the Dell car park', due: '2004-11-30' },
      { ref: '2.1', text: 'Extend the shop radio link', objective: 'Reduce shop theft', due: '2004-09-30' },
      {
        ref: '3.1',
        text: 'Open an advice point at the market',
        objective: 'Support victims',
        due: '2004-05-31',
      },
      { ref: '3.2', text: 'Survey victims at three months', recurs: 'quarterly' },
    ],
    indicators: [],
  },
};
