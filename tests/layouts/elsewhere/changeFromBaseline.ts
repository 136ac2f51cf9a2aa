import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const changeFromBaseline: Layout = {
  name: 'reduce by with baseline in brackets',
  why: 'An objective says what change is wanted of which baseline, and states no figure to reach.',
  workbook: workbookOf(
    'objectives with baselines.xlsx',
    sheetOf(
      'Plan 2005-08',
      [
        ['Wyreham Crime Reduction Partnership'],
        ['Action Plan April 2005 to March 2008'],
        ['Objective 1: Reduce vehicle crime by 15% by March 2008 (baseline 2003/04: 840 offences)'],
        ['Ref', 'Action', 'Lead', 'Timescale'],
        ['1.1', 'Use decoy cars at the retail park', 'Police', 'Nov 2005'],
        ['1.2', 'Put notices in windscreens of cars with bags on seats', 'Traffic Wardens', 'Ongoing'],
        ['Objective 2: Reduce criminal damage by 200 offences by March 2008 (baseline 1,310)'],
        ['Ref', 'Action', 'Lead', 'Timescale'],
        ['2.1', 'Put cameras on the two bus stations', 'Borough Council', 'March 2006'],
      ],
      { merges: 'A1:D1 A2:D2 A3:D3 A7:D7' },
    ),
  ),
  expected: {
    district: 'Wyreham',
    period: { from: '2005-04-01', to: '2008-03-31' },
    objectives: [
      { ref: '1', text: 'Reduce vehicle crime by 15%…' },
      { ref: '2', text: 'Reduce criminal damage by 200…' },
    ],
    actions: [
      { ref: '1.1', text: 'Use decoy cars at the retail park', lead: 'Police', due: '2005-11-30' },
      { ref: '1.2', text: 'Put notices in windscreens of cars with bags on seats', ongoing: true },
      { ref: '2.1', text: 'Put cameras on the two bus stations', due: '2006-03-31' },
    ],
    indicators: [
      {
        name: '…vehicle crime…',
        baseline: { period: '2003/04', value: 840 },
        change: { kind: 'percent', amount: -15 },
        polarity: 'lower',
      },
      {
        name: '…criminal damage…',
        baseline: { value: 1310 },
        change: { kind: 'number', amount: -200 },
        polarity: 'lower',
      },
    ],
    notPlaced: 0,
  },
};
