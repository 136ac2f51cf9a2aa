import type { Action } from '../../model';
import { byStretch } from '../../sharing';
import { factsFor } from '../around';
import { eachPlan } from '../checks';
import { planExample } from '../example';
import { blankFor } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';

export const missingRef = rule(
  {
    code: 'ref/missing',
    severity: 'advice',
    title: 'An action has no ref',
    looksFor:
      'An action without a ref on a sheet where most have one. Plans that do without refs are left alone, and so are ' +
      'several actions in one cell, whose numbers are those of a list.',
    why: 'People name actions by their refs, and the county finds them again by these when their words change.',
    bad: [
      planExample({
        says: 'Two actions are numbered and one is not.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          [null, 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'A4',
      }),
    ],
    good: [
      planExample({
        says: 'No action has a ref.',
        rows: [
          [null, 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          [null, 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachPlan(({ actions }, around) => {
    const blank = withoutRef(actions)
      .flat()
      .filter(({ source }) => factsFor(around, source.sheet).mostlyRefs);
    return alone(blank, actions).map((action) => ({
      ...blankFor(action, 'ref', around),
      message: `${quote(action.text)} has no ref, as the other actions here have: give it the next free one.`,
    }));
  }),
);

const withoutRef = byStretch((actions: readonly Action[]) => actions.filter(({ ref }) => ref === null));

/** Those that have their cell to themselves. */
function alone(blank: readonly Action[], actions: readonly Action[]): Action[] {
  const keyOf = ({ source }: Action) => `${source.sheet}\n${source.cell}`;
  const times = new Map(blank.map((action) => [keyOf(action), 0]));
  if (times.size === 0) return [];
  for (const action of actions) {
    const key = keyOf(action);
    const before = times.get(key);
    if (before !== undefined) times.set(key, before + 1);
  }
  return blank.filter((action) => times.get(keyOf(action)) === 1);
}
