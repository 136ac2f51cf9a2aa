import type { Figure, Indicator } from '../../shared/model';
import { directionOfTravel, performanceRag, type RagPolicy } from '../../shared/rag';
import { computeTarget, formatFigure, positionOf, trajectoryOf } from '../../shared/target';
import type { Point, TargetView } from '../live';

const known = new WeakMap<Indicator, { readonly policy: RagPolicy; readonly view: TargetView }>();

/** An indicator as the pane shows it; the very same view while indicator and policy are. */
export function targetView(indicator: Indicator, policy: RagPolicy): TargetView {
  const before = known.get(indicator);
  if (before?.policy === policy) return before.view;
  const view = viewOf(indicator, policy);
  known.set(indicator, { policy, view });
  return view;
}

function viewOf(indicator: Indicator, policy: RagPolicy): TargetView {
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
