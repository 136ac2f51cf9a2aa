import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const misspeltHeadings: Layout = {
  name: 'headings misspelt, shouted and explained',
  why: 'A heading is known through its slips, its capitals and line breaks, and an explanation in brackets.',
  workbook: workbookOf(
    'penmoor-night.xlsx',
    sheetOf('Night time', [
      ['Penmoor night-time economy plan 2015/16'],
      [
        'REF\nNO.',
        'PROPOSED\nACTION',
        'Resonsible officer (who will make sure it happens?)',
        'Timesacle',
        'RESOURSES\nREQUIRED',
        'Measure of sucess',
      ],
      [
        'N1',
        'Staff a safe space in the church hall',
        'Street Pastors Co-ordinator',
        'June 2015',
        'Volunteers',
        '500 people helped',
      ],
      [
        'N2',
        'Give bar staff a course on vulnerability',
        'Licensing Officer',
        'Nov 2015',
        '£2,000',
        'Staff of thirty bars trained',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'N1',
        text: 'Staff a safe space in the church hall',
        lead: 'Street Pastors Co-ordinator',
        due: '2015-06-30',
        resources: 'Volunteers',
        measures: '500 people helped',
      },
      {
        ref: 'N2',
        text: 'Give bar staff a course on vulnerability',
        lead: 'Licensing Officer',
        due: '2015-11-30',
        resources: '£2,000',
        measures: 'Staff of thirty bars trained',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing'] },
  },
};

export const emptyHeading: Layout = {
  name: 'no heading over the dates',
  why: 'A column without a heading that plainly holds dates is the timescale, and that it was guessed is remarked on.',
  workbook: workbookOf(
    'penmoor-stalking.xlsx',
    sheetOf('Stalking', [
      ['Ref', 'Action', 'Lead', '', 'Update'],
      [
        '1',
        'Open a weekly clinic for people being stalked',
        'Women’s Centre',
        day('2021-05-31'),
        'Room found',
      ],
      ['2', 'Train call takers in the signs of stalking', 'Police', day('2021-07-31'), ''],
      ['3', 'Write a safety plan for use at work', 'Chamber of Trade', day('2021-11-30'), ''],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Open a weekly clinic for people being stalked',
        due: '2021-05-31',
        progress: 'Room found',
      },
      {
        ref: '2',
        text: 'Train call takers in the signs of stalking',
        leadOrganisation: 'Police',
        due: '2021-07-31',
      },
      { ref: '3', text: 'Write a safety plan for use at work', due: '2021-11-30' },
    ],
    notPlaced: 0,
    remarks: { has: ['heading/doubtful'], hasNot: ['heading/missing'] },
  },
};
