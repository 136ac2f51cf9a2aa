import { planExample } from '../example';
import { cellFrom, placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { repeatedRefs } from './repeated';

export const doubledRef = rule(
  {
    code: 'ref/doubled',
    severity: 'error',
    title: 'Two actions share a ref',
    looksFor:
      'The same ref given to two or more actions where one numbering runs: down a sheet, or under an objective. ' +
      'Bare numbers that begin anew under each objective or section are in order.',
    why: 'The county finds an action again by its ref: with two of them, progress may be booked to the wrong one.',
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
    ],
    good: [
      planExample({
        says: 'Each action has a ref of its own.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Train the new wardens in first aid', 'Town Warden', 'July 2004'],
        ],
      }),
    ],
  },
  eachNumbering((plan) =>
    repeatedRefs(plan)
      .filter(({ meant }) => meant === null)
      .map(({ action, first }) => ({
        ...placeOf(action, 'ref'),
        message:
          `Ref ${action.ref} already stands in ${cellFrom(first, 'ref', action.source.sheet)} before ` +
          `${quote(first.text)}: give ${quote(action.text)} a ref of its own.`,
      })),
  ),
);
