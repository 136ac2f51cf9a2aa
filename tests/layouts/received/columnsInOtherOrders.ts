import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const columnsInOtherOrders: Layout = {
  name: 'a tab for each theme with its columns in another order',
  why: 'What heads the actions is said by the name of the tab alone.',
  workbook: workbookOf(
    'plan.xlsx',
    sheetOf('Cover', [
      [],
      [null, 'Sandmoor Safer Communities Partnership'],
      [null, 'Partnership Plan 2011 - 2014'],
      [],
      [null, 'Contents'],
      [null, 'Acquisitive crime', 'Sheet 2'],
      [null, 'Young people', 'Sheet 3'],
      [null, 'Roads', 'Sheet 4'],
    ]),
    sheetOf('Acquisitive crime', [
      ['Ref', 'Action', 'Lead', 'Due', 'Status'],
      ['AC1', 'Property marking weekends in Larkhill', 'Neighbourhood Watch', 'June 2011', 'Completed'],
      ['AC2', 'Letters to owners of open outbuildings', 'Rural Crime Officer', 'Oct 2011', 'In progress'],
    ]),
    sheetOf('Young people', [
      ['Lead', 'When', 'Action', 'Status', 'Ref'],
      ['Youth Service', 'Feb 2012', 'Friday night football at two parks', 'Not started', 'YP1'],
      ['Head of Inclusion', 'Dec 2011', 'Mentors for pupils out of school', 'In progress', 'YP2'],
    ]),
    sheetOf('Roads', [
      ['Status', 'Ref', 'Target date', 'Responsible', 'What will we do?'],
      ['Completed', 'R1', '30/09/2011', 'Road Safety Team', 'Seat belt checks outside schools'],
      ['Delayed', 'R2', '31/01/2012', 'Road Safety Team', 'Speed signs on the moor road'],
    ]),
  ),
  expected: {
    district: 'Sandmoor',
    period: { from: '2011-04-01', to: '2014-03-31' },
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        ref: 'AC1',
        text: 'Property marking weekends in Larkhill',
        objective: 'Acquisitive crime',
        lead: 'Neighbourhood Watch',
        due: '2011-06-30',
        status: 'Completed',
      },
      { ref: 'AC2', text: 'Letters to owners of open outbuildings', due: '2011-10-31' },
      {
        ref: 'YP1',
        text: 'Friday night football at two parks',
        objective: 'Young people',
        lead: 'Youth Service',
        due: '2012-02-29',
        status: 'Not started',
      },
      { ref: 'YP2', text: 'Mentors for pupils out of school', lead: 'Head of Inclusion', due: '2011-12-31' },
      {
        ref: 'R1',
        text: 'Seat belt checks outside schools',
        objective: 'Roads',
        lead: 'Road Safety Team',
        due: '2011-09-30',
        status: 'Completed',
      },
      { ref: 'R2', text: 'Speed signs on the moor road', due: '2012-01-31', status: 'Delayed' },
    ],
  },
};
