import type { MergePlan } from '../../../shared/merge';
import type { Refusal } from '../readReturn';

/** What a revision changed in the county. */
export interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly withdrawn: number;
  readonly returned: number;
  readonly conflicts: number;
  readonly settled: number;
  readonly questions: number;
}

/** What became of one file. */
export interface FileOutcome {
  readonly path: string;
  readonly file: string;
  readonly district: string;
  /** Null where it was refused and nothing of it came in before. */
  readonly returnId: string | null;
  readonly outcome: MergePlan['outcome'] | 'refused';
  /** The revision it is, or the one that stands where it was refused; 0 for none. */
  readonly revision: number;
  readonly counts: Counts;
  readonly refusal: Refusal | null;
}

export const NO_COUNTS: Counts = {
  changed: 0,
  added: 0,
  withdrawn: 0,
  returned: 0,
  conflicts: 0,
  settled: 0,
  questions: 0,
};

export function countsOf(plan: MergePlan): Counts {
  return {
    changed: plan.changes.filter(({ event }) => event === 'changed').length,
    added: plan.added.length,
    withdrawn: plan.withdrawn.length,
    returned: plan.returned.length,
    conflicts: plan.conflicts.length,
    settled: plan.settled.length,
    questions: plan.questions.length,
  };
}
