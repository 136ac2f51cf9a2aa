import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const targetsOverTables: Layout = {
  name: 'lead, aim and target over each table',
  why: 'A target over a table measures the aim it stands under, and is no section; who leads on it is no district.',
  workbook: workbookOf(
    'by priority.xlsx',
    sheetOf('Burglary', [
      ['Priority 1: Burglary'],
      ['Lead: Insp. Fay Marsh, Police'],
      ['Aim: To bring burglary down on the three worst estates'],
      ['Target: Reduce domestic burglary from 720 in 2007/08 to 650 in 2008/09'],
      [],
      ['Action', 'Who', 'When', 'Progress'],
      ['Cocooning visits after each burglary', 'PCSOs', 'From April 2008', 'All visited'],
      ['Shed alarms at cost price', 'Crime Prevention Officer', 'July 2008', '200 sold'],
      ["Property marking at freshers' fair", 'Student Union', 'October 2008'],
    ]),
    sheetOf('Violence', [
      ['Priority 2: Violence in public'],
      ['Lead: Glen Tarr, Licensing Manager'],
      ['Aim: Fewer assaults at closing time'],
      ['Target: Reduce woundings by 5% by March 2009'],
      [],
      ['Action', 'Who', 'When', 'Progress'],
      ['Street pastors on Saturdays', 'Churches Together', 'June 2008', '24 trained'],
      ['Exclude troublemakers from all pubs', 'Pubwatch', 'Ongoing', '11 banned'],
    ]),
  ),
  expected: {
    district: null,
    actions: [
      {
        text: 'Cocooning visits after each burglary',
        under: 'To bring burglary down on the three worst estates',
        lead: 'PCSOs',
        start: '2008-04-01',
        progress: 'All visited',
      },
      {
        text: 'Shed alarms at cost price',
        lead: 'Crime Prevention Officer',
        due: '2008-07-31',
        progress: '200 sold',
      },
      { text: "Property marking at freshers' fair", lead: 'Student Union', due: '2008-10-31' },
      {
        text: 'Street pastors on Saturdays',
        under: 'Fewer assaults at closing time',
        lead: 'Churches Together',
        due: '2008-06-30',
      },
      { text: 'Exclude troublemakers from all pubs', lead: 'Pubwatch', ongoing: true },
    ],
    notPlaced: 0,
  },
};
