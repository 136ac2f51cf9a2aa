import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const aimBulletsCells: Layout = {
  name: 'an aim over each table, with points and their leads line by line',
  why: 'One aim is the plan’s own, of several each heads the actions below it.',
  workbook: workbookOf(
    'aim bullets.xlsx',
    sheetOf(
      'Older people',
      [
        ['Aim: Older residents feel safe at home', '', ''],
        ['How we will do it', 'Who with', 'When'],
        [
          '• Fit 60 key safes\n• Check smoke alarms on the same visit\n• Leave a scam sticker for the door',
          'Handyperson Service\nFire Service\nTrading Standards',
          'By June 2014\nBy June 2014\nBy August 2014',
        ],
        ['Aim: Older residents feel safe outdoors', '', ''],
        ['How we will do it', 'Who with', 'When'],
        [
          '• Walk the routes to the shops with a resident\n• Mend what was found',
          'Wardens\nHighways',
          'May 2014\nSept 2014',
        ],
      ],
      { merges: 'A1:C1 A4:C4' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Fit 60 key safes',
        lead: 'Handyperson Service',
        due: '2014-06-30',
        under: 'Older residents feel safe at home',
      },
      { text: 'Check smoke alarms on the same visit', lead: 'Fire Service', due: '2014-06-30' },
      { text: 'Leave a scam sticker for the door', lead: 'Trading Standards', due: '2014-08-31' },
      {
        text: 'Walk the routes to the shops with a resident',
        lead: 'Wardens',
        due: '2014-05-31',
        under: 'Older residents feel safe outdoors',
      },
      { text: 'Mend what was found', lead: 'Highways', due: '2014-09-30' },
    ],
    notPlaced: 0,
  },
};
