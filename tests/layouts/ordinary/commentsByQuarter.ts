import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const commentsByQuarter: Layout = {
  name: 'headings that are said at more length than usual',
  why: 'Headings of several words name columns as well as short ones do.',
  workbook: workbookOf(
    'monitoring.xlsx',
    sheetOf('Monitoring', [
      ['Action Plan Monitoring 2011/12'],
      [
        'Action Plan Ref',
        'Action to be undertaken',
        'Responsible Officer / Agency',
        'Anticipated completion',
        'Comments as at Q2',
        'Comments as at Q3',
        'Overall assessment',
      ],
      [
        'VC1',
        'Test purchase of knives',
        'Trading Standards',
        'Sept 2011',
        'Six shops tested',
        'Two prosecuted',
        'Green',
      ],
      [
        'VC2',
        'Knife bins at three stations',
        'Police Estates',
        'Oct 2011',
        'Sites agreed',
        'In place',
        'Green',
      ],
      [
        'VC3',
        'Street violence data from A&E',
        'Hospital Trust',
        'July 2011',
        'Delayed',
        'Still no data',
        'Red',
      ],
    ]),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      {
        text: 'Test purchase of knives',
        ref: 'VC1',
        lead: 'Trading Standards',
        due: '2011-09-30',
        rag: 'Green',
        progressNotes: { Q2: 'Six shops tested', Q3: 'Two prosecuted' },
      },
      { text: 'Knife bins at three stations', ref: 'VC2', due: '2011-10-31' },
      {
        text: 'Street violence data from A&E',
        ref: 'VC3',
        lead: 'Hospital Trust',
        due: '2011-07-31',
        rag: 'Red',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
