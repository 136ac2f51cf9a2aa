import type { Action, Plan } from '../../model';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { listed, quote } from '../quote';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { freeRef, renumbering } from './freeRef';
import { doubledRefs } from './repeated';
import { hasOwn, straysOf, type Headed } from './strays';

export const refNotUnderObjective = rule(
  {
    code: 'ref/not-under-objective',
    severity: 'warning',
    title: 'A ref does not belong to the heading it stands under',
    looksFor:
      'A ref whose first number is not that of the objective (or of the section) it stands under, such as 5.1 under ' +
      'Objective 6, in a plan where most refs begin with the number of their heading. Where several actions and none ' +
      'of their refs belong to a heading, its own number is as likely wrong, and it is said once.',
    why: 'Either the action stands in the wrong place, or its heading is missing, or the number is a slip.',
    fix: 'Gives a single action the next free ref under the heading it stands under.',
    bad: [
      planExample({
        says: '2.2 stands under Objective 3.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['Objective 3: Safer schools', null, null, null],
          ['2.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['3.1', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        merges: 'A3:D3 A6:D6',
        at: 'A7',
      }),
      planExample({
        says: 'Objective 2 bears the number of the next.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['Objective 3: Bicycles and paths', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['2.2', 'Light the path to the station', 'Estates Manager', 'July 2004'],
          ['Objective 3: Safer homes', null, null, null],
          ['3.1', 'Lend door chains to tenants', 'Estates Manager', 'May 2004'],
        ],
        merges: 'A3:D3 A6:D6 A9:D9',
        at: 'A7, A8',
      }),
    ],
    good: [
      planExample({
        says: 'Each ref begins with the number of its objective.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['Objective 2: Safer schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A5:D5',
      }),
      planExample({
        says: 'Refs that run on through the plan say nothing of objectives.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['A1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['Objective 2: Safer schools', null, null, null],
          ['A2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A5:D5',
      }),
    ],
  },
  eachNumbering(find),
);

function find(plan: Plan): Finding[] {
  const { actions } = plan;
  // a ref that another action bears as well has an issue that says both
  const doubled = new Set(doubledRefs(plan).flatMap(({ action, first }) => [action, first]));
  const byHeading = new Map<string, Headed[]>();
  for (const stray of straysOf(actions)) {
    if (doubled.has(stray.action)) continue;
    const key = JSON.stringify([stray.action.source.sheet, stray.heading]);
    byHeading.set(key, [...(byHeading.get(key) ?? []), stray]);
  }
  return [...byHeading.values()].flatMap((strays) =>
    strays.length > 1 && !hasOwn(actions, strays[0]!.heading)
      ? [ofHeading(strays)]
      : strays.map((stray) => ofAction(actions, stray)),
  );
}

function ofAction(actions: readonly Action[], { action, heading }: Headed): Finding {
  const free = freeRef(actions, action, heading.ref);
  return {
    ...placeOf(action, 'ref'),
    message:
      `Ref ${action.ref} stands under ${heading.kind} ${heading.ref}, ${quote(heading.text, 40)}: ` +
      `move it to where it belongs, or renumber it, for example ${free}.`,
    edits: [renumbering(action, free)],
  };
}

/** No ref under a heading belongs to it: no click can tell whether they are to change, or the heading. */
function ofHeading(strays: readonly Headed[]): Finding {
  const [{ action, heading }] = strays as [Headed, ...Headed[]];
  return {
    ...placeOf(action, 'ref'),
    cell: strays.map((own) => placeOf(own.action, 'ref').cell).join(', '),
    message:
      `Refs ${listed(strays.map((own) => own.action.ref!))} stand under ${heading.kind} ${heading.ref}, ` +
      `${quote(heading.text, 40)}: correct the number of the heading, or renumber them.`,
  };
}
