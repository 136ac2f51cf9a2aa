import type { Reading } from '../model';
import { DEFAULT_RAG_POLICY, type RagPolicy } from '../rag';
import { computeTarget } from '../target';

/** A reading with its targets computed and explained, beside what the sheets state. */
export function withTargets(reading: Reading, policy: RagPolicy = DEFAULT_RAG_POLICY): Reading {
  const plans = reading.plans.map((plan) => ({
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const { computed, explanation } = computeTarget(indicator, policy);
      return { ...indicator, target: { ...indicator.target, computed, explanation } };
    }),
  }));
  return { ...reading, plans };
}
