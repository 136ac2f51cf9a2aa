import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const targetSentencesBeside: Layout = {
  name: 'targets as sentences beside actions',
  why: 'A Target column says from which figure to which, once for each objective.',
  workbook: workbookOf(
    'target sentences.xlsx',
    sheetOf(
      'Plan',
      [
        ['Acquisitive crime action plan 2013/14'],
        ['Objective', 'Target', 'Actions', 'Lead', 'Timescale'],
        [
          'Reduce burglary',
          'Reduce dwelling burglaries from 540 in 2012/13 to 510 in 2013/14',
          'Leaflet streets near each burglary',
          'Police',
          'Ongoing',
        ],
        ['', '', 'Offer free surveys to over 70s', 'Age Concern', 'Dec 2013'],
        [
          'Reduce theft of cycles',
          'Reduce cycle thefts from 410 in 2012/13 to 350 in 2013/14',
          'Put a bait bike at the station',
          'Transport Police',
          'Sept 2013',
        ],
      ],
      { merges: 'A1:E1 A3:A4 B3:B4' },
    ),
  ),
  expected: {
    period: { from: '2013-04-01', to: '2014-03-31' },
    objectives: [{ text: 'Reduce burglary' }, { text: 'Reduce theft of cycles' }],
    actions: [
      {
        text: 'Leaflet streets near each burglary',
        objective: 'Reduce burglary',
        ongoing: true,
        lead: 'Police',
      },
      { text: 'Offer free surveys to over 70s', objective: 'Reduce burglary', due: '2013-12-31' },
      { text: 'Put a bait bike at the station', objective: 'Reduce theft of cycles', due: '2013-09-30' },
    ],
    indicators: [
      {
        name: 'Dwelling burglaries',
        baseline: { period: '2012/13', value: 540 },
        target: { period: '2013/14', stated: 510 },
        polarity: 'lower',
      },
      { name: 'Cycle thefts', baseline: { value: 410 }, target: { stated: 350 } },
    ],
    notPlaced: 0,
  },
};
