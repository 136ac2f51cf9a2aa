import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const engagementProgramme: Layout = {
  name: 'events by the week, with helpers counted',
  why: 'A number of helpers beside each date is no indicator: the events are what is done.',
  workbook: workbookOf(
    'events.xlsx',
    sheetOf('Engagement programme', [
      ['Programme of community engagement, summer 2011'],
      ['Week commencing', 'Event', 'Venue', 'Lead', 'Helpers needed', 'Held?'],
      [day('2011-06-06'), 'Bike marking', 'Library forecourt', 'PCSO Grant', 3, 'Yes'],
      [day('2011-06-20'), 'Surgery with ward councillors', 'Methodist hall', 'Community Officer', 1, 'Yes'],
      [day('2011-07-04'), 'Fun day stall', 'Rec', 'Safer Neighbourhood Team', 5, 'No – rain'],
      [day('2011-07-18'), 'Crime prevention talk', 'Over 60s club', 'Watch Coordinator', 1, null],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Bike marking', ref: null, lead: 'PCSO Grant' },
      { text: 'Surgery with ward councillors', lead: 'Community Officer' },
      { text: 'Fun day stall', lead: 'Safer Neighbourhood Team' },
      { text: 'Crime prevention talk', lead: 'Watch Coordinator' },
    ],
    indicators: [],
  },
};
