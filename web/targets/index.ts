export { TargetCard } from './TargetCard';
export { TargetLegend } from './TargetLegend';
