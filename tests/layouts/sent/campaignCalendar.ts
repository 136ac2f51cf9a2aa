import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const campaignCalendar: Layout = {
  name: 'a calendar of campaigns with empty months',
  why: 'A month in which nothing is planned is no action; the month dates what stands beside it.',
  workbook: workbookOf(
    'calendar.csv',
    sheetOf('calendar', [
      ['Community Safety Campaign Calendar 2014/15', null, null, null],
      ['Month', 'Campaign', 'Lead', 'Media'],
      ['April', 'Lock it or lose it: bike marking', 'Police', 'Radio'],
      ['May', null, null, null],
      ['June', 'World Cup domestic abuse posters', 'Domestic Abuse Forum', 'Bus backs'],
      ['July', null, null, null],
      ['August', 'Summer nights: drink spiking', 'Licensing', 'Beer mats'],
      ['September', 'Freshers’ week stall', 'University', 'Stall'],
      ['December', 'Christmas parcels on doorsteps', 'Police', 'Social media'],
      ['January', 'Dark nights burglary walk', 'Neighbourhood Watch', 'Leaflets'],
    ]),
  ),
  expected: {
    district: null,
    actions: [
      { text: 'Lock it or lose it: bike marking', lead: 'Police', due: '2014-04-30' },
      { text: 'World Cup domestic abuse posters', lead: 'Domestic Abuse Forum', due: '2014-06-30' },
      { text: 'Summer nights: drink spiking', due: '2014-08-31' },
      { text: 'Freshers’ week stall', due: '2014-09-30' },
      { text: 'Christmas parcels on doorsteps', due: '2014-12-31' },
      { text: 'Dark nights burglary walk', due: '2015-01-31' },
    ],
    indicators: [],
  },
};
