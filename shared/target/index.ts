export { baselineUsed, type BaselineUsed } from './baselineUsed';
export { boundOf, type Bound } from './bound';
export * from './change';
export { applyChange, computeTarget } from './computeTarget';
export * from './direction';
export { formatFigure, formatPercent } from './formatFigure';
export type { HeadingCheck } from './headingCheck';
export * from './numberWords';
export * from './polarity';
export { monthsIn, positionOf } from './position';
export { rangeOf, readRange, type TargetRange } from './range';
export * from './round';
export { roundingPolicy } from './roundingPolicy';
export { breakBetween, rebase, seriesBreaks, type SeriesBreak } from './seriesBreak';
export { settleChange } from './settleChange';
export {
  DEFAULT_ROUNDING,
  DEFAULT_TARGET_POLICY,
  type RoundingPolicy,
  type TargetPolicy,
} from './targetPolicy';
export type { TargetResult, TargetVerdict } from './targetResult';
export type { TargetStep } from './targetSteps';
export { expectedAt, trajectoryOf, type Trajectory } from './trajectory';
