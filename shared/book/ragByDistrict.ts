import { RAG_ORDER, RAG_WORDS, ragText } from '../rag';
import type { BookChart } from './countyBook';
import type { CountyState } from './countyState';
import type { IdentifiedPlan } from './identifyRows';

/**
 * How each district's actions stand, as bars. Each part bears its word and symbol in the legend and
 * its count on the bar, so that nothing hangs on colour. Null where no action has been evaluated.
 */
export function ragByDistrict(plans: readonly IdentifiedPlan[], state: CountyState): BookChart | null {
  const evaluated = state.evaluations?.actions;
  if (!evaluated) return null;
  const withActions = plans.filter(({ actions }) => actions.length > 0);
  const categories = [...new Set(withActions.map(({ received }) => received.district))];
  if (categories.length === 0) return null;
  const series = RAG_ORDER.map((word) => ({
    name: ragText(word),
    fill: RAG_WORDS[word].fill,
    ink: RAG_WORDS[word].ink,
    values: categories.map((district) =>
      withActions
        .filter(({ received }) => received.district === district)
        .reduce(
          (sum, { actions }) => sum + actions.filter(({ id }) => evaluated[id]?.delivery === word).length,
          0,
        ),
    ),
  })).filter(({ values }) => values.some((value) => value > 0));
  return {
    title: 'Actions by delivery RAG',
    description: categories
      .map(
        (district, at) =>
          `${district}: ${series
            .filter(({ values }) => values[at]! > 0)
            .map(({ name, values }) => `${name} ${values[at]}`)
            .join(', ')}`,
      )
      .join('. '),
    categories,
    series,
  };
}
