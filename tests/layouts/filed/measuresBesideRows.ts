import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measuresBesideRows: Layout = {
  name: 'measures beside actions, their headings lower',
  why: 'Tables side by side need not begin in one row.',
  workbook: workbookOf(
    'Side.xlsx',
    sheetOf('Plan', [
      ['Harrow Vale Community Safety Partnership – work plan 2016/17'],
      [],
      ['', '', '', '', '', '', 'How we are doing'],
      ['Ref', 'What we will do', 'Who', 'By when'],
      [
        '1',
        'Run a bike marking day at each station',
        'Rail police',
        'June 2016',
        '',
        '',
        'Measure',
        '2014/15',
        '2015/16',
        'Target 2016/17',
      ],
      [
        '2',
        'Lock up the car park after ten',
        'Parking services',
        'September 2016',
        '',
        '',
        'Bikes stolen',
        212,
        240,
        200,
      ],
      [
        '3',
        'Talk to sixth forms about drink spiking',
        'Youth service',
        'Ongoing',
        '',
        '',
        'Cars broken into',
        330,
        310,
        290,
      ],
      ['4', 'Publish a map of help points', 'Council web team', 'March 2017'],
    ]),
  ),
  expected: {
    period: { from: '2016-04-01', to: '2017-03-31' },
    actions: [
      { ref: '1', text: 'Run a bike marking day at each station', lead: 'Rail police', due: '2016-06-30' },
      { ref: '2', text: 'Lock up the car park after ten', lead: 'Parking services', due: '2016-09-30' },
      { ref: '3', text: 'Talk to sixth forms about drink spiking', ongoing: true },
      { ref: '4', text: 'Publish a map of help points', lead: 'Council web team', due: '2017-03-31' },
    ],
    indicators: [
      {
        name: 'Bikes stolen',
        figures: { '2014/15': 212, '2015/16': 240 },
        target: { period: '2016/17', stated: 200 },
      },
      { name: 'Cars broken into', figures: { '2014/15': 330, '2015/16': 310 }, target: { stated: 290 } },
    ],
    notPlaced: 0,
  },
};
