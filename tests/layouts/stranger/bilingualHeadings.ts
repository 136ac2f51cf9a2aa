import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bilingualHeadings: Layout = {
  name: 'headings in two languages',
  why: 'Every heading says the same in Welsh and in English, before or after a stroke or a line break.',
  workbook: workbookOf(
    'dyffryn-plan.xlsx',
    sheetOf(
      'Cynllun Plan',
      [
        ['Partneriaeth Dyffryn Partnership – Cynllun Gweithredu / Action Plan 2017/18'],
        [
          'Cyf. / Ref',
          'Camau gweithredu / Action',
          'Arweinydd\nLead',
          'Erbyn pryd?\nBy when?',
          'Adnoddau / Resources',
          'Cynnydd / Progress',
        ],
        ['Amcan 1: Cymunedau diogel / Objective 1: Safe communities'],
        [
          '1a',
          'Walk the river path with residents at dusk',
          'Heddlu / Police',
          'Mai / May 2017',
          'Dim / None',
          'Three walks done',
        ],
        [
          '1b',
          'Repair lamps by the market hall',
          'Cyngor Dyffryn Council',
          '30/09/2017',
          '£3,500',
          'Ordered',
        ],
        ['Amcan 2: Cartrefi diogel / Objective 2: Safe homes'],
        [
          '2a',
          'Fit alarms in homes that heat with wood',
          'Gwasanaeth Tân / Fire Service',
          '31/03/2018',
          '£6,000',
          '',
        ],
      ],
      { merges: 'A1:F1 A3:F3 A6:F6' },
    ),
  ),
  expected: {
    period: { from: '2017-04-01', to: '2018-03-31' },
    objectives: [{ text: '…Safe communities…' }, { text: '…Safe homes…' }],
    actions: [
      {
        ref: '1a',
        text: 'Walk the river path with residents at dusk',
        objective: '…Safe communities…',
        lead: 'Heddlu / Police',
        due: '2017-05-31',
        progress: 'Three walks done',
      },
      {
        ref: '1b',
        text: 'Repair lamps by the market hall',
        lead: 'Cyngor Dyffryn Council',
        due: '2017-09-30',
        resources: '£3,500',
        progress: 'Ordered',
      },
      {
        ref: '2a',
        text: 'Fit alarms in homes that heat with wood',
        objective: '…Safe homes…',
        due: '2018-03-31',
      },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing', 'heading/doubled'] },
  },
};
