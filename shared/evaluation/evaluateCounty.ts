import {
  identifyRows,
  type ActionEvaluation,
  type CountyReturn,
  type CountyState,
  type TargetEvaluation,
} from '../book';
import type { Action, Indicator } from '../model';
import {
  deliveryRag,
  directionOfTravel,
  performanceRag,
  policyFor,
  type CountyPolicy,
  type RagPolicy,
} from '../rag';
import { computeTarget } from '../target';

/** The evaluations of a county's state: by row id, as the book's sheets look them up. */
export type CountyEvaluations = NonNullable<CountyState['evaluations']>;

/**
 * What is computed for every action and indicator of a county on a day: RAG, targets, direction of
 * travel. Every result names the policy that gave it.
 *
 * @param districtId the id by which the county's policy may make exceptions for a district.
 */
export function evaluateCounty(
  returns: readonly CountyReturn[],
  asAt: string,
  policy: CountyPolicy = {},
  districtId: (name: string) => string | null = () => null,
): CountyEvaluations {
  const actions: Record<string, ActionEvaluation> = {};
  const targets: Record<string, TargetEvaluation> = {};
  for (const plan of identifyRows(returns)) {
    const own = policyFor(policy, districtId(plan.received.district));
    for (const { id, action } of plan.actions) actions[id] = evaluateAction(action, asAt, own);
    for (const { id, indicator } of plan.indicators) targets[id] = evaluateTarget(indicator, own);
  }
  return { actions, targets };
}

function evaluateAction(action: Action, asAt: string, policy: RagPolicy): ActionEvaluation {
  const { word, policy: name } = deliveryRag(action, asAt, policy);
  return { delivery: word, policy: name };
}

function evaluateTarget(indicator: Indicator, policy: RagPolicy): TargetEvaluation {
  const { computed, difference, explanation } = computeTarget(indicator, policy);
  const { word, latest, expected } = performanceRag(indicator, policy);
  return {
    computed,
    difference,
    latest,
    expected,
    rag: word,
    direction: directionOfTravel(indicator, policy),
    explanation,
    policy: policy.name,
  };
}
