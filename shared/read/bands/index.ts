export * from './BandReader';
export * from './announcement';
export * from './furniture';
export * from './labels';
export { isNumberedLabel, tellsObjective } from './labelBeside';
