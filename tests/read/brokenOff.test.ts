import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

/** The actions of two rows, the upper of which breaks off. */
const actionsOf = (...rows: readonly (readonly string[])[]) =>
  read({
    file: 'plan.xlsx',
    traits: [],
    sheets: [
      gridOf('Plan', [
        ['What we will do', 'Who', 'By when'],
        ['Train door staff', 'Police', 'May 2010'],
        ...rows,
      ]),
    ],
  })
    .plans[0]!.actions.map(({ text }) => text)
    .slice(1);

test('a row with a lead and a date of its own is no rest of the sentence above', () => {
  expect(
    actionsOf(
      ['Open a safe haven in the', 'Street Pastors', 'Sept 2010'],
      ['Ban glasses in three pubs', 'Licensing Team', 'Dec 2010'],
    ),
  ).toEqual(['Open a safe haven in the', 'Ban glasses in three pubs']);
});

test.each([
  ['without a date', ['Market Place and the Corn Hall', 'and Rotary', '']],
  ['in small letters', ['market place', 'and Rotary', 'Oct 2010']],
])('a row %s is', (_, rest) => {
  expect(actionsOf(['Open a safe haven in the', 'Street Pastors', 'Sept 2010'], rest)).toEqual([
    `Open a safe haven in the ${rest[0]}`,
  ]);
});
