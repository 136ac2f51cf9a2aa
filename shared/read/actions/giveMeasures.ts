import type { Action, Objective } from '../../model';

/** Measures that stand once, where an objective begins, are the objective's and not those of its first action. */
export function giveMeasures(action: Action, objective: Objective): void {
  const { measures, cells } = action;
  if (!measures) return;
  objective.measures = objective.measures === null ? measures : `${objective.measures}\n${measures}`;
  objective.cells['measures'] = [...(objective.cells['measures'] ?? []), ...(cells['measures'] ?? [])];
  action.measures = null;
  delete cells['measures'];
}
