import type { Objective } from '../../model';
import type { CellValue } from '../facts';

export function objectiveCells(objective: Objective): Record<string, CellValue> {
  return {
    Ref: objective.ref,
    Objective: objective.text,
    Measures: objective.measures,
    'Review date': objective.reviewDate,
  };
}
