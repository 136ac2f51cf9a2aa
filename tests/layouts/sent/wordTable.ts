import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wordTable: Layout = {
  name: 'a Word table with symbols for bullets and a line for each lead',
  why: 'Bullets that Word keeps in a font of symbols are bullets; empty lines and tabs between are nothing.',
  workbook: workbookOf(
    'pasted.xlsx',
    sheetOf('Sheet1', [
      ['Aim', 'Actions', 'Lead Agency', 'Timescale', 'Performance Measure'],
      [
        'Reduce harm from\nalcohol',
        '\uf0b7\tChallenge 25 in every\noff-licence\n\n\uf0b7\tBrief advice in A&E\n\n\uf0b7\tRun a diversion scheme for under 18s',
        '\uf0b7\tLicensing\n\n\uf0b7\tPrimary Care Trust\n\n\uf0b7\tYouth Service',
        '\uf0b7\tJune 2009\n\n\uf0b7\tSeptember 2009\n\n\uf0b7\tMarch 2010',
        'Alcohol-related admissions',
      ],
      [
        'Reduce drug use',
        '\uf0b7\tRefer every positive test',
        '\uf0b7\tCustody Suite',
        '\uf0b7\tOngoing',
        'Number of referrals',
      ],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Reduce harm from…' }, { text: 'Reduce drug use' }],
    actions: [
      { text: 'Challenge 25 in every…', lead: 'Licensing', due: '2009-06-30' },
      { text: 'Brief advice in A&E', lead: 'Primary Care Trust', due: '2009-09-30' },
      { text: 'Run a diversion scheme for under 18s', lead: 'Youth Service', due: '2010-03-31' },
      {
        text: 'Refer every positive test',
        lead: 'Custody Suite',
        leadOrganisation: 'Custody Suite',
        ongoing: true,
        cell: 'B3',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
