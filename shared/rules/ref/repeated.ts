import type { Action, Plan } from '../../model';
import { remember } from '../remember';

/** An action whose ref an action above it already bears. */
export interface RepeatedRef {
  readonly action: Action;
  readonly first: Action;
  /** The ref that was lost through number format: `2.10`, which a cell of numbers shows as 2.1. */
  readonly meant: string | null;
}

/**
 * Refs that stand twice where one numbering runs. A bare number begins anew under each objective
 * and section; one with its parts, such as 2.3, runs on down the sheet.
 */
export const repeatedRefs = remember((plan: Plan): RepeatedRef[] => {
  const firsts = new Map<string, Action>();
  const repeated: RepeatedRef[] = [];
  let before: Action | null = null;
  for (const action of plan.actions) {
    if (action.ref !== null) {
      const keys = numberingsOf(action, action.ref);
      const first = keys.map((key) => firsts.get(key)).find((own) => own !== undefined);
      if (first) repeated.push({ action, first, meant: lostZero(before?.ref ?? null, action.ref) });
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, action);
    }
    before = action;
  }
  return repeated;
});

function numberingsOf(action: Action, ref: string): string[] {
  const { objective, section, source } = action;
  if (!/\d[./-]\d|[a-z][\s./-]?\d/i.test(ref))
    return [`${source.sheet}\n${objective ?? ''}\n${section ?? ''}\n${ref}`];
  return objective === null
    ? [`${source.sheet}\n${ref}`]
    : [`${source.sheet}\n${ref}`, `\n${objective}\n${ref}`];
}

/** After 2.9, a second 2.1 is 2.10; after 2.19, a second 2.2 is 2.20. */
function lostZero(before: string | null, ref: string): string | null {
  const own = /^(.*\d\.)([1-9])$/.exec(ref);
  const above = /^(.*\d\.)(\d{1,2})$/.exec(before ?? '');
  if (!own || !above || own[1] !== above[1]) return null;
  return Number(above[2]) === Number(own[2]) * 10 - 1 ? `${ref}0` : null;
}
