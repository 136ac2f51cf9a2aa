export { fold, planMerge } from './fold';
export { SAME_ROW, WHOLE_ROW, type CellPlace, type MergePlan } from './MergePlan';
