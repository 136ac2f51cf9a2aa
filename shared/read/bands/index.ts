export * from './BandReader';
export * from './announcement';
export * from './furniture';
export * from './labels';
export { isBeside, isNumberedLabel, tellsObjective } from './labelBeside';
