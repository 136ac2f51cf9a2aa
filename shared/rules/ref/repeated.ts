import { remembered } from '../../likeness';
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
  const numberings = new Numberings();
  const repeated: RepeatedRef[] = [];
  let before: Action | null = null;
  for (const action of plan.actions) {
    const { ref } = action;
    if (ref !== null) {
      const own = numberings.of(action, ref);
      const first = own.map((refs) => refs.get(ref)).find((met) => met !== undefined);
      if (first) repeated.push({ action, first, meant: lostZero(before?.ref ?? null, ref) });
      for (const refs of own) if (!refs.has(ref)) refs.set(ref, action);
    }
    before = action;
  }
  return repeated;
});

type Refs = Map<string, Action>;

/** The first action with each ref, wherever a numbering runs. */
class Numberings {
  private readonly ofSheets = new Map<string, Refs>();
  private readonly ofObjectives = new Map<string, Refs>();
  private readonly ofHeadings = new Map<string, Refs>();

  /** The numberings that an action's ref belongs to. */
  of({ objective, section, source }: Action, ref: string): Refs[] {
    if (!hasParts(ref))
      return [refsOf(this.ofHeadings, `${source.sheet}\n${objective ?? ''}\n${section ?? ''}`)];
    const ofSheet = refsOf(this.ofSheets, source.sheet);
    return objective === null ? [ofSheet] : [ofSheet, refsOf(this.ofObjectives, objective)];
  }
}

function refsOf(numberings: Map<string, Refs>, key: string): Refs {
  let refs = numberings.get(key);
  if (!refs) numberings.set(key, (refs = new Map<string, Action>()));
  return refs;
}

const hasParts = remembered((ref) => /\d[./-]\d|[a-z][\s./-]?\d/i.test(ref));

/** After 2.9, a second 2.1 is 2.10; after 2.19, a second 2.2 is 2.20. */
function lostZero(before: string | null, ref: string): string | null {
  const own = /^(.*\d\.)([1-9])$/.exec(ref);
  const above = /^(.*\d\.)(\d{1,2})$/.exec(before ?? '');
  if (!own || !above || own[1] !== above[1]) return null;
  return Number(above[2]) === Number(own[2]) * 10 - 1 ? `${ref}0` : null;
}
