import { factsFor } from '../around';
import { eachAction } from '../checks';
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
      'An action without a ref on a sheet where most have one. Plans that do without refs are left alone.',
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
  eachAction((action, around) => {
    if (action.ref !== null || !factsFor(around, action.source.sheet).mostlyRefs) return [];
    return [
      {
        ...blankFor(action, 'ref', around),
        message: `${quote(action.text)} has no ref, as the other actions here have: give it the next free one.`,
      },
    ];
  }),
);
