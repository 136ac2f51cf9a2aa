import type { Action, Plan } from '../../model';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { countsBack } from './refParts';
import { repeatedRefs } from './repeated';

export const refOutOfOrder = rule(
  {
    code: 'ref/out-of-order',
    severity: 'warning',
    title: 'A ref is out of order',
    looksFor:
      'A ref that counts lower than that of the action above it, under the same objective and section of a sheet. ' +
      'Numbering that begins anew under a heading is in order, and so are gaps.',
    why: 'It is often a slip of the pen, or a row that was moved and kept its number.',
    bad: [
      planExample({
        says: '1.2 follows 1.3.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.3', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'A5',
      }),
    ],
    good: [
      planExample({
        says: '1.10 comes after 1.9, whatever a spreadsheet’s sort says.',
        rows: [
          ['1.2', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.9', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['1.10', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachNumbering(find),
);

function find(plan: Plan): Finding[] {
  const repeated = new Set(repeatedRefs(plan).map(({ action }) => action));
  const findings: Finding[] = [];
  let above: Action | null = null;
  for (const action of plan.actions) {
    // a ref that stands twice has an issue of its own, and says nothing of the order
    if (action.ref === null || repeated.has(action)) continue;
    if (above && sameHeading(above, action) && countsBack(above, action)) {
      findings.push({
        ...placeOf(action, 'ref'),
        message: `Ref ${action.ref} stands below ${above.ref}: put the actions in order, or correct the ref.`,
      });
    }
    above = action;
  }
  return findings;
}

function sameHeading(a: Action, b: Action): boolean {
  return a.source.sheet === b.source.sheet && a.objective === b.objective && a.section === b.section;
}
