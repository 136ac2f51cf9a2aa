import type { Layout } from '../layout';
import { sheetOfText, workbookOf } from '../sheet';

const text = `Hathersby Road Safety Plan 2011/12;;;;
;;;;
Objective 1: Slower traffic past schools;;;;
Action;Who leads;Timescale;Outcome;Status
Run community speed watch outside five schools;Neighbourhood Sergeant;June 2011 and Nov 2011;Drivers keep to 20 mph;Started
"Paint ""keep clear"" marks at every school gate";County Highways;By August 2011;No cars in the way at home time;Complete
;;;;
Objective 2: Safer young drivers;;;;
Action;Who leads;Timescale;Outcome;Status
"Show the crash film to all sixth forms, with a firefighter to speak";Fire and Rescue Service;Autumn 2011;Young people know what a crash costs;
Offer half-price motorway lessons;Road Safety Officer;2011/12;Forty lessons taken;Started
`;

export const textWithBands: Layout = {
  name: 'a file of separated text with bands',
  why: 'Without merges, a band is a row with one cell, and the headings stand again under each.',
  workbook: workbookOf('hathersby-roads.csv', sheetOfText('hathersby-roads', text, ';')),
  expected: {
    plans: [{ title: 'Hathersby Road Safety Plan…', period: { from: '2011-04-01', to: '2012-03-31' } }],
    objectives: [{ text: 'Slower traffic past schools' }, { text: 'Safer young drivers' }],
    actions: [
      {
        text: 'Run community speed watch outside five schools',
        objective: 'Slower traffic past schools',
        milestones: [{ due: '2011-06-30' }, { due: '2011-11-30' }],
        outcome: 'Drivers keep to 20 mph',
        status: 'Started',
      },
      {
        text: 'Paint "keep clear" marks at every school gate',
        objective: 'Slower traffic past schools',
        leadOrganisation: 'County Highways',
        due: '2011-08-31',
        status: 'Complete',
      },
      {
        text: 'Show the crash film to all sixth forms, with a firefighter to speak',
        objective: 'Safer young drivers',
        leadOrganisation: 'Fire and Rescue Service',
        due: '2011-11-30',
      },
      {
        text: 'Offer half-price motorway lessons',
        objective: 'Safer young drivers',
        start: '2011-04-01',
        due: '2012-03-31',
        outcome: 'Forty lessons taken',
      },
    ],
    notPlaced: 0,
  },
};
