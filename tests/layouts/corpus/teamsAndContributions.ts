import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const teamsAndContributions: Layout = {
  name: 'who sits on which group, and what each partner brings',
  why: 'Lists of members and of contributions hold people and partners, and no actions although they are worded like some.',
  workbook: workbookOf(
    'hathersby-partners.xlsx',
    sheetOf('Groups', [
      ['Burglary Delivery Group'],
      ['Role', 'Name', 'Organisation'],
      ['Chair', 'Helen Arkwright', 'Hathersby Council'],
      ['Members', 'Sgt Imran Vale', 'Police'],
      ['', 'Joan Pettifer', 'Victim Care'],
      [],
      ['Road Safety Delivery Group'],
      ['Role', 'Name', 'Organisation'],
      ['Chair', 'Colin Mabey', 'Fire Service'],
      ['Support officer', 'Ruth Adeyemi', 'Hathersby Council'],
    ]),
    sheetOf('What partners bring', [
      ['Contributions of partners to our priorities'],
      ['Priority', 'Partner', 'Contribution'],
      ['Burglary', 'Police', 'Visit every victim within a day'],
      ['', 'Housing', 'Change locks free of charge'],
      ['Road safety', 'Fire Service', 'Bring the crash car to events'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [],
    partners: [
      {
        kind: 'team member',
        group: 'Burglary Delivery Group',
        role: 'Chair',
        person: 'Helen Arkwright',
        organisation: 'Hathersby Council',
      },
      {
        kind: 'team member',
        group: 'Burglary Delivery Group',
        role: 'Members',
        person: 'Sgt Imran Vale',
        organisation: 'Police',
      },
      {
        kind: 'team member',
        group: 'Burglary Delivery Group',
        role: 'Members',
        person: 'Joan Pettifer',
        organisation: 'Victim Care',
      },
      { kind: 'team member', group: 'Road Safety Delivery Group', role: 'Chair', person: 'Colin Mabey' },
      {
        kind: 'team member',
        group: 'Road Safety Delivery Group',
        role: 'Support officer',
        person: 'Ruth Adeyemi',
      },
      {
        kind: 'contribution',
        group: 'Burglary',
        organisation: 'Police',
        contribution: 'Visit every victim within a day',
      },
      {
        kind: 'contribution',
        group: 'Burglary',
        organisation: 'Housing',
        contribution: 'Change locks free of charge',
      },
      {
        kind: 'contribution',
        group: 'Road safety',
        organisation: 'Fire Service',
        contribution: 'Bring the crash car to events',
      },
    ],
    notPlaced: 0,
  },
};
