import type { Indicator } from '../model';
import {
  directionOfTravel,
  performanceRag,
  ragText,
  type DirectionOfTravel,
  type RagPolicy,
  type RagWord,
} from '../rag';
import { computeTarget, formatFigure, roundExpected } from '../target';
import type { RowValues } from './beside';

const WORST_RAG: readonly RagWord[] = ['Red', 'Amber', 'No data', 'Green'];
const WORST_DIRECTION: readonly DirectionOfTravel[] = ['Worsening', 'Not comparable', 'Steady', 'Improving'];

/**
 * What stands beside an indicator. Several that share a row are told apart by nothing in our columns:
 * their figures stand in order as text, and the worst RAG and direction count.
 */
export function besideTargets(indicators: readonly Indicator[], policy: RagPolicy): RowValues {
  const results = indicators.map((indicator) => resultOf(indicator, policy));
  const [only] = results;
  const listed = (pick: (result: Result) => number | null) =>
    results.length === 1 ? pick(only!) : joined(results, pick);
  return {
    'Computed target': listed(({ computed }) => computed),
    Difference: listed(({ difference }) => difference),
    'Expected by now': listed(({ expected }) => expected),
    RAG: ragText(WORST_RAG.find((word) => results.some(({ rag }) => rag === word))!),
    Direction: WORST_DIRECTION.find((word) => results.some(({ direction }) => direction === word))!,
  };
}

interface Result {
  readonly unit: string;
  readonly computed: number | null;
  readonly difference: number | null;
  readonly expected: number | null;
  readonly rag: RagWord;
  readonly direction: DirectionOfTravel;
}

function resultOf(indicator: Indicator, policy: RagPolicy): Result {
  const { computed, difference } = computeTarget(indicator, policy);
  const { word, expected } = performanceRag(indicator, policy);
  return {
    unit: indicator.unit,
    computed,
    difference,
    expected: expected === null ? null : roundExpected(expected, indicator),
    rag: word,
    direction: directionOfTravel(indicator, policy),
  };
}

function joined(results: readonly Result[], pick: (result: Result) => number | null): string | null {
  const texts = results.map((result) => {
    const value = pick(result);
    return value === null ? '–' : formatFigure(value, result.unit);
  });
  return texts.every((text) => text === '–') ? null : texts.join(' · ');
}
