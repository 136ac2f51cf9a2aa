import type { Figure, Indicator, Source } from '../model';
import { directionOfTravel, performanceRag, type RagPolicy, type RagWord } from '../rag';
import { computeTarget, formatFigure, positionOf, trajectoryOf } from '../target';

/** A value at a time, as a chart places it. */
export interface Point {
  /** Months since the year 0, at the end of the period. */
  readonly at: number;
  readonly value: number;
  /** As shown: `56%`, `8,800`. */
  readonly text: string;
}

/** An indicator's way from baseline to target, as far as a chart draws it. */
export interface Way {
  /** From baseline to target; null where no line can be drawn. */
  readonly line: { readonly from: Point; readonly to: Point } | null;
  readonly figures: readonly (Point & { readonly period: string })[];
}

/** An indicator as it is shown to people: how it stands, where it goes, and why. */
export interface TargetPicture extends Way {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly place: Source;
  readonly rag: RagWord;
  readonly direction: string;
  readonly stated: number | null;
  readonly computed: number | null;
  /** One sentence. */
  readonly explanation: string | null;
}

/** The same for the pane and for the county's console. */
export function targetPicture(indicator: Indicator, policy: RagPolicy): TargetPicture {
  const { id, ref, name, unit, source, target } = indicator;
  const { computed, explanation } = computeTarget(indicator, policy);
  const line = trajectoryOf(indicator, policy);
  const point = (at: number, value: number): Point => ({ at, value, text: formatFigure(value, unit) });
  return {
    id,
    name: ref === null ? name : `${ref} ${name}`,
    unit,
    place: source,
    rag: performanceRag(indicator, policy).word,
    direction: directionOfTravel(indicator, policy),
    stated: target.stated,
    computed,
    explanation: explanation === '' ? null : explanation,
    line: line && { from: point(line.from.at, line.from.value), to: point(line.to.at, line.to.value) },
    figures: indicator.figures.flatMap((figure) => {
      const at = isMeasured(figure) ? positionOf(figure.period) : null;
      return at === null ? [] : [{ ...point(at, figure.value!), period: figure.period }];
    }),
  };
}

function isMeasured({ kind, value }: Figure): boolean {
  return kind !== 'target' && value !== null;
}
