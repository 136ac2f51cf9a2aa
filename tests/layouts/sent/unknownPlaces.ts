import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const unknownPlaces: Layout = {
  name: 'services of places that no gazetteer knows',
  why: 'What a place is called before the name of a service does not make a person of it.',
  workbook: workbookOf(
    'leads.xlsx',
    sheetOf('Plan', [
      ['Action', 'Lead', 'By'],
      ['Patrol the canal path', 'Vael Police', 'May 2013'],
      ['Check smoke alarms in sheltered flats', 'Torrish Fire & Rescue', 'June 2013'],
      ['Offer drop-in sessions', 'Ruth Amble, Carrow Probation', 'July 2013'],
      ['Fit gates', 'Tim Oakes / Linwell Homes', 'August 2013'],
      ['Visit schools', 'PC Sal Nunn', 'September 2013'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Patrol the canal path', leadPerson: null, leadOrganisation: 'Vael Police' },
      {
        text: 'Check smoke alarms in sheltered flats',
        leadPerson: null,
        leadOrganisation: 'Torrish Fire & Rescue',
      },
      { text: 'Offer drop-in sessions', leadPerson: 'Ruth Amble', leadOrganisation: 'Carrow Probation' },
      { text: 'Fit gates', leadPerson: 'Tim Oakes', leadOrganisation: 'Linwell Homes' },
      { text: 'Visit schools', leadPerson: 'PC Sal Nunn', leadOrganisation: null },
    ],
  },
};
