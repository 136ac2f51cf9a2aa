import { parseRange } from '../grid';
import type { Issue, Plan } from '../model';

/**
 * The plan an issue is about: the only one there is, else the one that has something in the issue's
 * row, else the only one on that sheet. Null for what concerns the return as a whole.
 */
export function planOfIssue(issue: Issue, plans: readonly Plan[]): Plan | null {
  if (plans.length <= 1) return plans[0] ?? null;
  const onSheet = plans.filter((plan) => places(plan).some((place) => place.sheet === issue.sheet));
  if (onSheet.length <= 1) return onSheet[0] ?? null;
  const row = rowOf(issue.cell);
  const inRow = onSheet.filter((plan) =>
    places(plan).some((place) => place.sheet === issue.sheet && row !== null && rowOf(place.cell) === row),
  );
  if (inRow.length === 1) return inRow[0]!;
  const byRef = onSheet.filter((plan) => plan.actions.some((action) => action.ref === issue.ref));
  return issue.ref !== null && byRef.length === 1 ? byRef[0]! : null;
}

function places(plan: Plan): readonly { sheet: string; cell: string }[] {
  return [
    ...(plan.source ? [plan.source] : []),
    ...plan.objectives,
    ...plan.actions.map((action) => action.source),
    ...plan.indicators.map((indicator) => indicator.source),
  ];
}

function rowOf(cell: string): number | null {
  return parseRange(cell.split(',')[0]!)?.top ?? null;
}
