import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const smartColumns: Layout = {
  name: 'SMART columns with a coloured dot',
  why: 'What is specific is the action, what is measurable its measure and what is time-bound its date; a dot with words is its RAG.',
  workbook: workbookOf(
    'smart.xlsx',
    sheetOf(
      'SMART plan',
      [
        ['Wexcombe Safer Streets – SMART action plan, April 2021 to March 2022'],
        [],
        [
          'Aim',
          'S\nSpecific',
          'M\nMeasurable',
          'A\nAchievable',
          'R\nRelevant',
          'T\nTime-bound',
          'Responsible',
          'RAG',
        ],
        [
          'Women walk home without fear',
          'Open a safe waiting room at the station',
          'Room open six nights',
          'Room given by the rail firm',
          'Station is the third worst spot',
          'By 1 July 2021',
          'Rail Manager',
          '🟢 On track',
        ],
        [
          '',
          'Train bar staff in what to do when asked for help',
          '80% of bars trained',
          'Trainers are volunteers',
          'Asked for in the survey',
          'By end of Nov 2021',
          'Licensing Team',
          '🟠 Some delay',
        ],
        [
          'Bikes stay where they are left',
          'Put stands under the cameras',
          'Sixty stands',
          'Grant in place',
          'Half of thefts are in two streets',
          'Aug-21',
          'Highways',
          '🔴 Stopped',
        ],
      ],
      { merges: 'A1:H1 A4:A5' },
    ),
  ),
  expected: {
    district: 'Wexcombe',
    period: { from: '2021-04-01', to: '2022-03-31' },
    objectives: [{ text: 'Women walk home without fear' }, { text: 'Bikes stay where they are left' }],
    actions: [
      {
        text: 'Open a safe waiting room at the station',
        objective: 'Women walk home without fear',
        measures: 'Room open six nights',
        lead: 'Rail Manager',
        due: '2021-07-01',
        rag: '🟢 On track',
        other: { 'A Achievable': 'Room given by the rail firm' },
      },
      {
        text: 'Train bar staff in what to do when asked for help',
        objective: 'Women walk home without fear',
        measures: '80% of bars trained',
        due: '2021-11-30',
        leadOrganisation: 'Licensing Team',
      },
      {
        text: 'Put stands under the cameras',
        objective: 'Bikes stay where they are left',
        due: '2021-08-31',
        rag: '🔴 Stopped',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
