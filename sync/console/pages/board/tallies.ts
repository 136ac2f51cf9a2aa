import type { CountySummary } from '../../../../shared/protocol';
import { RAG_ORDER, type RagWord } from '../../../../shared/rag';

/** How many actions of a district stand at each word. */
export interface Tally {
  readonly district: string;
  readonly actions: number;
  /** In the order of the legend, none that counts nothing. */
  readonly parts: readonly { readonly word: RagWord; readonly count: number }[];
}

/** Of each district with actions, all its plans together; in the order in which they are given. */
export function talliesByDistrict({ plans }: CountySummary): Tally[] {
  const districts = [...new Set(plans.map(({ district }) => district))];
  return districts.flatMap((district) => {
    const own = plans.filter((plan) => plan.district === district);
    const parts = RAG_ORDER.map((word) => ({
      word,
      count: own.reduce((sum, { delivery }) => sum + (delivery[word] ?? 0), 0),
    })).filter(({ count }) => count > 0);
    const actions = parts.reduce((sum, { count }) => sum + count, 0);
    return actions > 0 ? [{ district, actions, parts }] : [];
  });
}
