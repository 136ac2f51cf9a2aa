export * from './delivery';
export * from './direction';
export { knownFigures, latestFigure, type Known } from './latest';
export * from './performance';
export * from './policy';
export * from './status';
export * from './statusWords';
export * from './word';
