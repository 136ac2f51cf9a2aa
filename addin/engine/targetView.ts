import { targetPicture } from '../../shared/chart';
import type { Indicator } from '../../shared/model';
import type { RagPolicy } from '../../shared/rag';
import type { TargetView } from '../state';

const known = new WeakMap<Indicator, { readonly policy: RagPolicy; readonly view: TargetView }>();

/** An indicator as the pane shows it; the very same view while indicator and policy are. */
export function targetView(indicator: Indicator, policy: RagPolicy): TargetView {
  const before = known.get(indicator);
  if (before?.policy === policy) return before.view;
  const view = targetPicture(indicator, policy);
  known.set(indicator, { policy, view });
  return view;
}
