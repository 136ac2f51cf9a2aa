import type { Action, Plan } from '../../model';
import { byStretch, stretchesOf } from '../../sharing';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { countsBack } from './refParts';
import { repeatedRefs } from './repeated';
import { straysOf } from './strays';

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
  // a ref that stands twice, or under another's heading, has an issue of its own, and says nothing of the order
  const aside = new Set([...repeatedRefs(plan), ...straysOf(plan.actions)].map(({ action }) => action));
  const findings: Finding[] = [];
  let above: Action | null = null;
  const ordered = areOrdered(plan.actions);
  for (const [at, stretch] of stretchesOf(plan.actions).entries()) {
    const isPlain = ordered[at]! && !(aside.size > 0 && stretch.some((action) => aside.has(action)));
    for (const action of isPlain ? stretch.slice(0, 1) : stretch) {
      if (action.ref === null || aside.has(action)) continue;
      if (above && isBehind(above, action)) {
        findings.push({
          ...placeOf(action, 'ref'),
          message: `Ref ${action.ref} stands below ${above.ref}: put the actions in order, or correct the ref.`,
        });
      }
      above = action;
    }
    if (isPlain) above = stretch.at(-1)!;
  }
  return findings;
}

/** Whether all have refs, and none is behind the one before it. */
const areOrdered = byStretch((actions: readonly Action[]) =>
  actions.every((action, at) => action.ref !== null && (at === 0 || !isBehind(actions[at - 1]!, action))),
);

function isBehind(above: Action, action: Action): boolean {
  return (
    above.source.sheet === action.source.sheet &&
    above.objective === action.objective &&
    above.section === action.section &&
    countsBack(above, action)
  );
}
