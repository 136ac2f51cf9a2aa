import type { Plan } from '../../model';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { cellFrom, placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { freeRef, renumbering } from './freeRef';
import { doubledRefs, type RepeatedRef } from './repeated';
import { straysOf, type Headed } from './strays';

export const doubledRef = rule(
  {
    code: 'ref/doubled',
    severity: 'error',
    title: 'Two actions share a ref',
    looksFor:
      'The same ref given to two or more actions where one numbering runs: down a sheet, or under an objective. ' +
      'Bare numbers that begin anew under each objective or section, and letters under each number, are in order.',
    why: 'The county finds an action again by its ref: with two of them, progress may be booked to the wrong one.',
    fix: 'Where one of the two stands under a heading of another number, gives that one a free ref there.',
    bad: [
      planExample({
        says: 'Both actions are numbered 1.2.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Train the new wardens in first aid', 'Town Warden', 'July 2004'],
          ['1.2', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
        ],
        at: 'A5',
      }),
      planExample({
        says: 'Two actions are numbered 2.1, one of them under Objective 1.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['2.1', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['Objective 2: Bicycles and paths', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A6:D6',
        at: 'A5',
      }),
    ],
    good: [
      planExample({
        says: 'Each action has a ref of its own.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Train the new wardens in first aid', 'Town Warden', 'July 2004'],
        ],
      }),
      planExample({
        says: 'Letters begin anew under each number.',
        rows: [
          ['1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['a', 'Print cards with the names of wardens', 'Town Clerk', 'May 2004'],
          ['2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['a', 'Buy two marking kits', 'Town Clerk', 'April 2004'],
        ],
      }),
    ],
  },
  eachNumbering((plan) => {
    const strays = straysOf(plan.actions);
    return doubledRefs(plan).map((pair) => {
      const stray = strays.find(({ action }) => action === pair.action || action === pair.first);
      return stray ? underAnother(plan, stray, pair) : findingOf(pair);
    });
  }),
);

function findingOf({ action, first }: RepeatedRef): Finding {
  return {
    ...placeOf(action, 'ref'),
    message:
      `Ref ${action.ref} already stands in ${cellFrom(first, 'ref', action.source.sheet)} before ` +
      `${quote(first.text)}: give ${quote(action.text)} a ref of its own.`,
  };
}

/** Of two actions with one ref, that which stands under a heading of another number has the wrong one. */
function underAnother(
  { actions }: Plan,
  { action, heading }: Headed,
  { action: own, first }: RepeatedRef,
): Finding {
  const other = own === action ? first : own;
  const free = freeRef(actions, action, heading.ref);
  return {
    ...placeOf(action, 'ref'),
    message:
      `Ref ${action.ref} also stands in ${cellFrom(other, 'ref', action.source.sheet)} before ${quote(other.text)}, ` +
      `and here under ${heading.kind} ${heading.ref}: renumber this one, for example ${free}.`,
    edits: [renumbering(action, free)],
  };
}
