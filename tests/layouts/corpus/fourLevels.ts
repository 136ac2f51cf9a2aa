import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const aim = 'Cut the harm that drugs do';
const supply = 'Break up local supply';
const treatment = 'Get people into treatment sooner';

export const fourLevels: Layout = {
  name: 'aim, objective, action and milestone in columns',
  why: 'Four levels stand side by side, each merged over what belongs to it, and only the last has dates.',
  workbook: workbookOf(
    'tarnside-drugs.xlsx',
    sheetOf(
      'Drugs',
      [
        ['Tarnside Drugs Action Plan 2008/09'],
        ['Aim', 'Objective', 'Action', 'Milestone', 'Date', 'Lead'],
        [
          aim,
          supply,
          'Set up a line for tip-offs about cannabis farms',
          'Number printed on bus tickets',
          'June 2008',
          'Crimewatch Group',
        ],
        ['', '', '', 'First hundred calls looked into', 'December 2008'],
        [
          '',
          '',
          'Give landlords a checklist for inspections',
          'Checklist sent',
          'May 2008',
          'Housing Standards',
        ],
        [
          '',
          treatment,
          'See everyone within five days of referral',
          'Two more nurses in post',
          'September 2008',
          'Health Trust',
        ],
        ['', '', '', 'Five days met for all', 'March 2009'],
        [
          '',
          '',
          'Bring treatment workers into the cells',
          'Rota starts',
          'July 2008',
          'Drug Intervention Team',
        ],
      ],
      { merges: 'A1:F1 A3:A8 B3:B5 B6:B8 C3:C4 C6:C7 F3:F4 F6:F7' },
    ),
  ),
  expected: {
    plans: [{ title: 'Tarnside Drugs Action Plan…', period: { from: '2008-04-01', to: '2009-03-31' } }],
    objectives: [{ text: aim }, { text: supply, parent: aim }, { text: treatment, parent: aim }],
    actions: [
      {
        text: 'Set up a line for tip-offs about cannabis farms',
        objective: supply,
        milestones: [
          { text: 'Number printed on bus tickets', due: '2008-06-30' },
          { text: 'First hundred calls looked into', due: '2008-12-31' },
        ],
      },
      {
        text: 'Give landlords a checklist for inspections',
        objective: supply,
        leadOrganisation: 'Housing Standards',
        milestones: [{ text: 'Checklist sent', due: '2008-05-31' }],
      },
      {
        text: 'See everyone within five days of referral',
        objective: treatment,
        leadOrganisation: 'Health Trust',
        milestones: [
          { text: 'Two more nurses in post', due: '2008-09-30' },
          { text: 'Five days met for all', due: '2009-03-31' },
        ],
      },
      {
        text: 'Bring treatment workers into the cells',
        objective: treatment,
        milestones: [{ text: 'Rota starts', due: '2008-07-31' }],
      },
    ],
    notPlaced: 0,
  },
};
