export * from './BandReader';
export * from './announcement';
export * from './furniture';
export * from './labels';
export { isBeside, isNumberAndHeading, isNumberedLabel, labelBeside, tellsObjective } from './labelBeside';
