import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const promises: Layout = {
  name: 'promises to residents, figures and a team on one sheet',
  why: 'What is promised is the action, though its words say how often.',
  workbook: workbookOf(
    'Local delivery.xlsx',
    sheetOf(
      'Delivery',
      [
        ['Local Delivery Plan: Coldharbour Neighbourhood 2012/13'],
        [],
        ['Our promises'],
        ['No.', 'Promise', 'Who will keep it', 'When by'],
        ['i', 'Meet residents on the first Monday of each month', 'Sgt Dhillon', 'Monthly'],
        ['ii', 'Clean graffiti within two days', 'Street Scene', 'From May 2012'],
        [],
        ['How we are doing'],
        ['', '2010/11', '2011/12', 'Aim for 2012/13'],
        ['Criminal damage', 143, 131, 120],
        ['Residents who know their team', percent(0.4), percent(0.47), percent(0.55)],
        [],
        ['Your team'],
        ['Name', 'Role', 'Telephone'],
        ['Sgt Amrit Dhillon', 'Sergeant', '101'],
        ['PCSO Lucy Farr', 'PCSO', '101'],
      ],
      { at: 'A1', merges: 'A1:E1 A3:E3 A8:E8 A13:E13' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'i',
        text: 'Meet residents on the first Monday of each month',
        lead: 'Sgt Dhillon',
        recurs: 'monthly',
      },
      { ref: 'ii', text: 'Clean graffiti within two days', lead: 'Street Scene', start: '2012-05-01' },
    ],
    indicators: [
      {
        name: 'Criminal damage',
        figures: { '2010/11': 143, '2011/12': 131 },
        target: { period: '2012/13', stated: 120 },
      },
      { name: 'Residents who know their team', target: { stated: 0.55 } },
    ],
    notPlaced: 0,
  },
};
