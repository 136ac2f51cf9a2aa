import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const plainList: Layout = {
  name: 'a list of actions and nothing else',
  why: 'Below a heading that names actions each line says what to do.',
  workbook: workbookOf(
    'plain list.xlsx',
    sheetOf('Ideas', [
      ['Actions for 2016'],
      ['Paint the youth club'],
      ['Repair the MUGA fence'],
      ['Ask for a crossing by the shops'],
      ['Run a dog-chipping day'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Paint the youth club' },
      { text: 'Repair the MUGA fence' },
      { text: 'Ask for a crossing by the shops' },
      { text: 'Run a dog-chipping day' },
    ],
    notPlaced: 0,
  },
};
