import type { Action, Indicator, Plan } from '../model';
import type { CountyReturn } from './countyState';
import { slug, uniqueNames } from './slug';

export interface IdentifiedPlan {
  /** `district/plan`, in slugs. */
  readonly id: string;
  readonly received: CountyReturn;
  readonly plan: Plan;
  readonly actions: readonly {
    readonly id: string;
    readonly action: Action;
    /** The numbers its milestones go by in their ids. */
    readonly milestoneNos: readonly number[];
  }[];
  readonly indicators: readonly { readonly id: string; readonly indicator: Indicator }[];
}

/**
 * Every plan of the county with an id for each of its rows, in the order of the book: by district,
 * then file, then as the return has them. Ids that a return comes with stay; else an id is
 * `district/plan/action`, and the same returns give the same ids in whatever order they come.
 */
export function identifyRows(returns: readonly CountyReturn[]): readonly IdentifiedPlan[] {
  let plans = identified.get(returns);
  if (!plans) identified.set(returns, (plans = identify(returns)));
  return plans;
}

/** What is computed of rows and the sheets that list them ask alike. */
const identified = new WeakMap<readonly CountyReturn[], readonly IdentifiedPlan[]>();

function identify(returns: readonly CountyReturn[]): IdentifiedPlan[] {
  const uniquePlan = uniqueNames();
  const uniqueRow = uniqueNames();
  return inBookOrder(returns).flatMap((received) =>
    (received.reading?.plans ?? []).map((plan, nth) => {
      const known = received.ids?.[nth];
      const id = uniquePlan(known?.id ?? `${slug(received.district)}/${slug(plan.title)}`);
      return {
        id,
        received,
        plan,
        actions: plan.actions.map((action, at) => ({
          id: uniqueRow(known?.actions[at] ?? `${id}/${action.id}`),
          action,
          milestoneNos: action.milestones.map((_, index) => known?.milestones[at]?.[index] ?? index + 1),
        })),
        indicators: plan.indicators.map((indicator, at) => ({
          id: uniqueRow(known?.indicators[at] ?? `${id}/indicator/${indicator.id}`),
          indicator,
        })),
      };
    }),
  );
}

/** By district, then file: alike on every machine, whatever its language. */
export function inBookOrder(returns: readonly CountyReturn[]): CountyReturn[] {
  return [...returns].sort(
    (a, b) =>
      compare(a.district, b.district) || compare(a.file ?? '', b.file ?? '') || a.revision - b.revision,
  );
}

function compare(a: string, b: string): number {
  return order(a.toLowerCase(), b.toLowerCase()) || order(a, b);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
