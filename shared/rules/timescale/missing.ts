import type { Action, Plan } from '../../model';
import { readStatus } from '../../rag';
import { factsFor, type Around } from '../around';
import { eachAction, eachPlan } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { blankFor } from '../place';
import { exampleTimes } from '../exampleTimes';
import { quote } from '../quote';
import { rule } from '../rule';
import { saysWhen } from './says';

export const missingTimescale = rule(
  {
    code: 'timescale/missing',
    severity: 'error',
    title: 'An action has no timescale',
    looksFor:
      'An action that says nowhere by when it is to be done, neither in its timescale nor in its own words, and is ' +
      'not complete. Where no action of a sheet says when it is said once, and where the column itself is missing not at all.',
    why: 'It can never be late, so nobody will notice when it is.',
    bad: [
      planExample({
        says: 'One timescale is blank.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', null],
        ],
        at: 'D4',
      }),
      planExample({
        says: 'No timescale at all: said once.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', null],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', null],
        ],
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'Ongoing says when, and so does a date in the action’s own words.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'Ongoing'],
          ['1.2', 'Mark bicycles at all schools by July 2004', 'Schools Officer', null],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'June 2004'],
        ],
      }),
    ],
  },
  eachAction((action, around) => {
    const { anyTimescale, missing, columns } = factsFor(around, action.source.sheet);
    if (!anyTimescale || missing.includes('timescale') || !lacksTimescale(action, around)) return [];
    const message = `${quote(action.text)} does not say by when: give it a date, for example “${exampleTimes(around.plan.period).month}”, or “Ongoing”.`;
    const field = TIMES.find((own) => columns[own] !== undefined) ?? 'timescale';
    return [{ ...blankFor(action, field, around), message }];
  }),
  eachPlan(nowhereOnSheet),
);

/** Columns that say when, the likeliest to be filled in first. */
const TIMES = ['timescale', 'due', 'start'];

function lacksTimescale(action: Action, { settings }: Around): boolean {
  if (action.milestones.some(saysWhen) || action.ongoing) return false;
  // words that say nothing of time have an issue of their own
  if (action.timescale !== null && /[^\s\-–—.]/.test(action.timescale)) return false;
  const state = readStatus(action.status, settings.policy.statusWords)?.state;
  return state !== 'complete' && state !== 'cancelled';
}

function nowhereOnSheet(plan: Plan, around: Around): Finding[] {
  return Object.entries(around.sheets).flatMap(([sheet, { anyTimescale, missing }]) => {
    if (anyTimescale || missing.includes('timescale')) return [];
    const own = plan.actions.filter((action) => action.source.sheet === sheet);
    const lacking = own.filter((action) => lacksTimescale(action, around));
    if (!lacking[0] || lacking.length * 2 <= own.length) return [];
    const { month } = exampleTimes(around.plan.period);
    const message = `Hardly any action on this sheet says by when it is to be done: give each a date, for example “${month}”, or “Ongoing”.`;
    return [{ sheet, cell: lacking[0].source.cell, message }];
  });
}
