export { CountyPast, stateAfter, type BesideFact } from './CountyPast';
export * from './historyOfCounty';
export { openReturnOf, type OpenReturn } from './openReturn';
export { revisionHeld, revisionsOf } from './revisionHeld';
