import type { Action, Objective, Plan } from '../../model';
import { byStretch } from '../../sharing';
import { eachPlan } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { rule } from '../rule';

export const emptyObjective = rule(
  {
    code: 'objective/empty',
    severity: 'warning',
    title: 'An objective has no action',
    looksFor:
      'An objective under which no action stands, nor under any objective within it, in a plan that has actions. ' +
      'One that is numbered otherwise than the next one right below it is taken for the heading of that.',
    why: 'Nothing is being done for it, or its actions stand under another heading.',
    bad: [
      planExample({
        says: 'Nothing stands between Objective 1 and Objective 2.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['Objective 2: Safer schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A4:D4',
        at: 'A3',
      }),
    ],
    good: [
      planExample({
        says: 'Each objective has an action.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['Objective 2: Safer schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A5:D5',
      }),
    ],
  },
  eachPlan((plan) =>
    emptyOnes(plan).map(({ ref, text, sheet, cell }) => ({
      sheet,
      cell,
      message: `${ref === null ? 'The objective' : `Objective ${ref}`}, ${quote(text)}, has no action: add one, move those that belong to it here, or take it out.`,
    })),
  ),
);

function emptyOnes({ objectives, actions }: Plan): Objective[] {
  if (actions.length === 0 || objectives.length === 0) return [];
  const filled = new Set(filledBy(actions).flat());
  // innermost first: an objective is filled by those within it
  for (const own of [...objectives].sort((a, b) => b.level - a.level)) {
    if (own.parent === null || !filled.has(keyOf(own.ref, own.text))) continue;
    for (const outer of objectives) if (outer.text === own.parent) filled.add(keyOf(outer.ref, outer.text));
  }
  return objectives.filter(
    (own, index) => !filled.has(keyOf(own.ref, own.text)) && !holdsNext(own, objectives[index + 1]),
  );
}

const filledBy = byStretch((actions: readonly Action[]) => [
  ...new Set(actions.map(({ objectiveRef, objective }) => keyOf(objectiveRef, objective))),
]);

/** “A. Shops” with “1. Less theft” right below it: numbered otherwise, the second is part of the first. */
function holdsNext(own: Objective, next: Objective | undefined): boolean {
  return next !== undefined && next.sheet === own.sheet && lookOf(own.ref) !== lookOf(next.ref);
}

function lookOf(ref: string | null): string {
  return (ref ?? '').replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a');
}

function keyOf(ref: string | null, text: string | null): string {
  return `${ref ?? ''}\n${text ?? ''}`;
}
