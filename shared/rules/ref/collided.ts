import { numberCell } from '../../grid';
import { planExample } from '../example';
import { cellFrom, placeOf } from '../place';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { repeatedRefs } from './repeated';

export const collidedRef = rule(
  {
    code: 'ref/collided',
    severity: 'error',
    title: 'Two refs became one',
    looksFor:
      'A ref that an earlier action bears, where counting on from the ref above gives one that ends in a nought: ' +
      'after 2.9 a second 2.1 was meant as 2.10, and the cell, being a number, dropped the nought.',
    why: 'To a spreadsheet 2.1 and 2.10 are one number; the county would take two actions for one.',
    fix: 'Writes the ref that was meant, as text.',
    bad: [
      planExample({
        says: 'The tenth ref was typed as a number and lost its nought.',
        rows: [
          [numberCell(2.1), 'Mark bicycles at all schools', 'Schools Officer', 'June 2004'],
          [numberCell(2.9), 'Light the path to the station', 'Estates Manager', 'July 2004'],
          [numberCell(2.1), 'Lend door chains to tenants', 'Housing Manager', 'May 2004'],
        ],
        at: 'A5',
      }),
    ],
    good: [
      planExample({
        says: 'The tenth ref is text and keeps its nought.',
        rows: [
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'June 2004'],
          ['2.9', 'Light the path to the station', 'Estates Manager', 'July 2004'],
          ['2.10', 'Lend door chains to tenants', 'Housing Manager', 'May 2004'],
        ],
      }),
    ],
  },
  eachNumbering((plan) =>
    repeatedRefs(plan).flatMap(({ action, first, meant }) =>
      meant === null
        ? []
        : [
            {
              ...placeOf(action, 'ref'),
              message:
                `Ref ${action.ref} follows ${meant.slice(0, -2) + String(Number(meant.slice(-2)) - 1)} ` +
                `and already stands in ${cellFrom(first, 'ref', action.source.sheet)}: ` +
                `write ${meant} as text, as a number it loses its nought.`,
              edits: [
                {
                  title: `Write ${meant} as text`,
                  cell: (action.cells['ref'] ?? [action.source.cell])[0]!,
                  replace: action.ref,
                  by: meant,
                },
              ],
            },
          ],
    ),
  ),
);
