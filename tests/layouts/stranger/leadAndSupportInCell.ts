import type { Layout } from '../layout';
import { dateCell } from '../../../shared/grid';
import { sheetOf, workbookOf } from '../sheet';

export const leadAndSupportInCell: Layout = {
  name: 'lead and support in one cell, quarters written five ways',
  why: 'Whoever follows "Lead:" leads and whoever follows "Support:" does not; a date cell with a time of day is still that day.',
  workbook: workbookOf(
    'Eskmouth hate crime v4 FINAL.xlsx',
    sheetOf('Hate crime', [
      ['Eskmouth Hate Crime Delivery Plan 2012/13 (version 4, agreed by the Board)'],
      ['Ref', 'Task', 'Who', 'Complete by', 'How we will know', 'Priority'],
      [
        'HC.01',
        'Put reporting forms in every surgery',
        'Lead: Health Trust; Support: Police, Deaf Society',
        '2012/13 Q1',
        'Forms in 22 surgeries',
        'High',
      ],
      [
        'HC.02',
        'Meet drivers of late taxis',
        'Lead: Licensing\nSupport: Taxi Association',
        'Q2',
        'Two meetings',
        'Medium',
      ],
      [
        'HC.03',
        'Check leaflets with people who read little',
        'Lead – Mencap group',
        'End Q3',
        'Leaflets changed',
        'Low',
      ],
      ['HC.04', 'Map where slogans are painted', 'Lead: Police', 'Mar-13', 'Map on the web', 'Medium'],
      [
        'HC.05',
        'Light the path by the temple',
        'Lead: Highways; Support: Temple trustees',
        dateCell('2012-11-05T00:00:00', '05/11/2012 00:00'),
        'Lamps lit',
        'High',
      ],
      [
        'HC.06',
        'Write up what victims told us',
        'Lead: Victim Care. Support: University',
        'Final quarter',
        'Paper to Board',
        'High',
      ],
    ]),
  ),
  expected: {
    district: 'Eskmouth',
    period: { from: '2012-04-01', to: '2013-03-31' },
    actions: [
      {
        ref: 'HC.01',
        text: 'Put reporting forms in every surgery',
        leadOrganisation: 'Health Trust',
        due: '2012-06-30',
        measures: 'Forms in 22 surgeries',
      },
      {
        ref: 'HC.02',
        text: 'Meet drivers of late taxis',
        leadOrganisation: 'Licensing',
        due: '2012-09-30',
      },
      {
        ref: 'HC.03',
        text: 'Check leaflets with people who read little',
        leadOrganisation: 'Mencap group',
        due: '2012-12-31',
      },
      {
        ref: 'HC.04',
        text: 'Map where slogans are painted',
        leadOrganisation: 'Police',
        due: '2013-03-31',
      },
      {
        ref: 'HC.05',
        text: 'Light the path by the temple',
        leadOrganisation: 'Highways',
        due: '2012-11-05',
      },
      {
        ref: 'HC.06',
        text: 'Write up what victims told us',
        leadOrganisation: 'Victim Care',
        due: '2013-03-31',
      },
    ],
    objectives: [],
    indicators: [],
    notPlaced: 0,
  },
};
