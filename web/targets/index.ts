export { TargetCard } from './TargetCard';
export { TargetLegend } from './TargetLegend';
export { useWidth } from './useWidth';
