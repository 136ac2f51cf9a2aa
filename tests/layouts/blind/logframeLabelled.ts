import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const logframeLabelled: Layout = {
  name: 'a logical framework with its levels in the words',
  why: 'The level stands before the words, and activities have numbers alone.',
  workbook: workbookOf(
    'logframe-labels-in-cell.xlsx',
    sheetOf('Sheet1', [
      ['Project structure', 'Indicators', 'Means of verification', 'Responsible', 'Timing'],
      ['Goal: Streets where older people walk without fear', 'Fear falls', 'Residents’ survey', '', ''],
      ['Purpose: Fewer doorstep thefts', '20% fewer by March 2010', 'Police figures', '', ''],
      ['Output 1: A nominated neighbour scheme', '300 homes', 'Scheme list', 'Age Concern', 'March 2009'],
      ['1.1 Recruit forty neighbours', '40 recruited', 'List', 'Age Concern', 'June 2008'],
      ['1.2 Train the neighbours', '40 trained', 'Certificates', 'Trading Standards', 'Sept 2008'],
      ['Output 2: Cold-calling control zones', '6 zones', 'Map', 'Trading Standards', 'March 2010'],
      ['2.1 Consult six streets', '6 ballots', 'Ballot papers', 'Neighbourhood Watch', 'Nov 2008'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1.1',
        text: 'Recruit forty neighbours',
        lead: 'Age Concern',
        due: '2008-06-30',
        under: 'A nominated neighbour scheme',
      },
      {
        ref: '1.2',
        text: 'Train the neighbours',
        lead: 'Trading Standards',
        due: '2008-09-30',
        under: 'A nominated neighbour scheme',
      },
      {
        ref: '2.1',
        text: 'Consult six streets',
        lead: 'Neighbourhood Watch',
        due: '2008-11-30',
        under: 'Cold-calling control zones',
      },
    ],
    notPlaced: 0,
  },
};
