export * from './delivery';
export * from './direction';
export { knownFigures, latestFigure, type Known } from './latest';
export * from './performance';
export * from './policy';
export { ragWritten, type RagColour } from './ragWritten';
export * from './status';
export * from './statusWords';
export * from './word';
