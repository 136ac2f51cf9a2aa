import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

/** The last row's lead and date are still to come. */
const plan = (lead: string, when: string) =>
  read({
    file: 'plan.xlsx',
    traits: [],
    sheets: [
      gridOf('Plan', [
        ['What are we doing?', 'Who', 'By when', 'How is it going?'],
        ['Fit new locks for 40 tenants', 'Housing Officer', 'Sept 24', 'Done'],
        ['Train door staff at nine pubs', 'Licensing Team', 'by end of June 2025', 'slipping'],
        ['Put a marshal at the taxi rank', lead, when, ''],
      ]),
    ],
  }).plans[0]!.actions.map(({ text }) => text);

test.each([
  ['?', 'tbc'],
  ['??', '?'],
  ['tbc', 'tbc'],
])('a row above one that says %s and %s is an action, and no heading', (lead, when) => {
  expect(plan(lead, when)).toEqual([
    'Fit new locks for 40 tenants',
    'Train door staff at nine pubs',
    'Put a marshal at the taxi rank',
  ]);
});
