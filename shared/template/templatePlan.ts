import type { Plan } from '../model';
import type { ActionEvaluation, TargetEvaluation } from '../book';

/** What is known of an action on the day, for the stored results of its formulas. */
export type ActionResult = Pick<ActionEvaluation, 'delivery'> & { readonly daysLeft: number | null };

/** A plan to be laid out in the template, with results computed elsewhere, by the record's id. */
export interface TemplatePlan {
  readonly district: string | null;
  /** Null for an empty plan. */
  readonly plan: Plan | null;
  readonly actions?: Readonly<Record<string, ActionResult>>;
  readonly targets?: Readonly<Record<string, TargetEvaluation>>;
}
