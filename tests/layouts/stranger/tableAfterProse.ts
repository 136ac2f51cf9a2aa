import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const subjects = [
  'This strategy was written by partners over one winter',
  'Crime has fallen in most villages since we last wrote',
  'Farm machinery is stolen more often than it was',
  'Hare coursing brings strangers with dogs onto the fields',
  'Heating oil is taken from tanks behind chapels and halls',
  'People told us that they wait too long on the telephone',
];

/** Sixty lines of text with a gap now and then, as a document saved as a sheet has them. */
const prose = Array.from({ length: 60 }, (_, line) =>
  line % 7 === 6 ? [] : [`${subjects[line % subjects.length]!}, as section ${line + 1} will show.`],
);

export const tableAfterProse: Layout = {
  name: 'the table after sixty rows of prose',
  why: 'A long text comes first and may name dates and duties, but the plan is the table at its end.',
  workbook: workbookOf(
    'moorland-rural-crime-strategy.xlsx',
    sheetOf('Strategy', [
      ['Moorland Rural Crime Strategy 2014-2017'],
      [],
      ['1. Foreword'],
      ...prose,
      ['9. Our action plan'],
      ['Theme', 'Action', 'Delivered by', 'Date', 'Success looks like'],
      [
        'Farms',
        'Paint postcodes on barn roofs',
        'Young Farmers',
        'October 2014',
        'Two hundred roofs painted',
      ],
      ['Farms', 'Trial gates that text their owner', 'Police', 'June 2015', 'Trial reported on'],
      ['Wildlife', 'Close lanes on coursing days', 'County Highways', 'Sept 2014 - Feb 2015', 'Fewer calls'],
      ['Heritage', 'Teach wardens to log lead thefts', 'Diocese', '2016/17', 'Every theft logged'],
      [],
      ['10. How to reach us'],
      ['Write to the Moorland Rural Crime Team at the Old Police House.'],
    ]),
  ),
  expected: {
    plans: [{ title: 'Moorland Rural Crime Strategy…' }],
    objectives: [{ text: 'Farms' }, { text: 'Wildlife' }, { text: 'Heritage' }],
    actions: [
      {
        text: 'Paint postcodes on barn roofs',
        under: 'Farms',
        leadOrganisation: 'Young Farmers',
        due: '2014-10-31',
      },
      { text: 'Trial gates that text their owner', under: 'Farms', due: '2015-06-30' },
      {
        text: 'Close lanes on coursing days',
        under: 'Wildlife',
        leadOrganisation: 'County Highways',
        start: '2014-09-01',
        due: '2015-02-28',
      },
      { text: 'Teach wardens to log lead thefts', under: 'Heritage', due: '2017-03-31' },
    ],
    indicators: [],
    referenceTables: [],
  },
};
