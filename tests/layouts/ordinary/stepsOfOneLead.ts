import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const stepsOfOneLead: Layout = {
  name: 'steps by letter with a lead each',
  why: 'Who leads one step and the next is named once.',
  workbook: workbookOf(
    'fear of crime.xlsx',
    sheetOf(
      'Fear of crime',
      [
        ['Reducing the Fear of Crime 2004-05'],
        ['Ref', 'Action', 'Tasks', 'Who', 'When'],
        ['FC1', 'Improve lighting', 'a) Survey of dark spots', 'Street Lighting Engineer', 'May 2004'],
        [null, null, 'b) Agree list with residents', 'Ward members', 'July 2004'],
        [null, null, 'c) Replace 60 columns', 'Street Lighting Engineer', 'March 2005'],
        ['FC2', 'Good news stories', 'a) Monthly column in the Echo', 'Press Office', 'Monthly'],
        [null, null, 'b) Page in the council paper', 'Press Office', 'June and December 2004'],
        ['FC3', 'Wardens seen on the street', 'a) Rota for evenings', 'Head Warden', 'April 2004'],
        [null, null, 'b) New jackets', 'Head Warden', 'May 2004'],
      ],
      { merges: 'A3:A5 B3:B5 A6:A7 B6:B7 A8:A9 B8:B9' },
    ),
  ),
  expected: {
    period: { from: '2004-04-01', to: '2005-03-31' },
    actions: [
      {
        text: 'Improve lighting',
        ref: 'FC1',
        due: '2005-03-31',
        lead: '…Street Lighting Engineer…',
        milestones: [
          { text: '…Survey of dark spots…', due: '2004-05-31' },
          { text: '…Agree list with residents…', due: '2004-07-31' },
          { text: '…Replace 60 columns…', due: '2005-03-31' },
        ],
      },
      { text: 'Good news stories', ref: 'FC2', recurs: 'monthly' },
      { text: 'Wardens seen on the street', ref: 'FC3', due: '2004-05-31', lead: 'Head Warden' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
