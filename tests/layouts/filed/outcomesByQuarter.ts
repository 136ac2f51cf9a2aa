import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const outcomesByQuarter: Layout = {
  name: 'outcomes with milestones under quarters',
  why: 'Where nothing else says what is to be done, each outcome with a lead is it.',
  workbook: workbookOf(
    'Quarterly milestones.xlsx',
    sheetOf(
      'Milestones',
      [
        ['Hidden Harm Delivery Group'],
        ['Outcome', 'Lead', '2014/15 milestones', '', '', '', 'End of year position'],
        ['', '', 'Q1', 'Q2', 'Q3', 'Q4'],
        [
          'Social workers spot drug use early',
          'Safeguarding Board',
          'Course written',
          'Pilot course',
          '',
          'Sixty trained',
        ],
        ['Babies are born free of alcohol harm', 'Midwifery Lead', '', 'Leaflet in clinics', 'Film'],
      ],
      { merges: 'A1:G1 A2:A3 B2:B3 C2:F2 G2:G3' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Social workers spot drug use early',
        lead: 'Safeguarding Board',
        milestones: [
          { text: 'Course written', due: '2014-06-30' },
          { text: 'Pilot course', due: '2014-09-30' },
          { text: 'Sixty trained', due: '2015-03-31' },
        ],
      },
      {
        text: 'Babies are born free of alcohol harm',
        lead: 'Midwifery Lead',
        milestones: [
          { text: 'Leaflet in clinics', due: '2014-09-30' },
          { text: 'Film', due: '2014-12-31' },
        ],
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
