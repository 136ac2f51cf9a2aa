import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const logframe: Layout = {
  name: 'a logical framework',
  why: 'Levels of a project stand down the first column: outputs head the activities, which alone are actions.',
  workbook: workbookOf(
    'logframe.xlsx',
    sheetOf(
      'Logframe',
      [
        ['Harbour Wards Youth Safety Project: logical framework 2011/12'],
        [
          '',
          'Narrative summary',
          'Objectively verifiable indicators',
          'Means of verification',
          'Assumptions',
        ],
        [
          'Goal',
          'Young people feel safe in the harbour wards',
          'Share of pupils who feel safe rises from 48% in 2010/11 to 60% by 2011/12',
          'School survey',
          'Schools take part',
        ],
        [
          'Purpose',
          'Fewer young people come to harm after dark',
          'Fewer than 30 injuries a year',
          'A&E records',
          'A&E goes on sharing data',
        ],
        [
          'Output 1',
          'Detached youth work on four evenings',
          '4 sessions a week',
          'Session log',
          'Workers can be found',
        ],
        ['Activity 1.1', 'Recruit two detached youth workers', 'Both in post by June 2011', 'Contracts', ''],
        ['Activity 1.2', 'Draw up a rota for the four evenings', 'Rota issued by July 2011', 'Rota', ''],
        ['Output 2', 'Safe havens in shops', '20 shops signed up', 'List of shops', 'Traders stay willing'],
        [
          'Activity 2.1',
          'Visit all late shops on the quay',
          'Visits done by September 2011',
          'Visit notes',
          '',
        ],
        ['Activity 2.2', 'Print window stickers', '20 stickers by October 2011', 'Invoice', ''],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '1.1',
        text: 'Recruit two detached youth workers',
        under: 'Detached youth work on four evenings',
        measures: 'Both in post by June 2011',
      },
      {
        ref: '1.2',
        text: 'Draw up a rota for the four evenings',
        under: 'Detached youth work on four evenings',
      },
      { ref: '2.1', text: 'Visit all late shops on the quay', under: 'Safe havens in shops' },
      { ref: '2.2', text: 'Print window stickers', under: 'Safe havens in shops' },
    ],
    notPlaced: 0,
  },
};
