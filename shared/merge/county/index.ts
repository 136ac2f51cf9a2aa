export { changesSince } from './changesSince';
export { conflictsOf } from './conflictsOf';
export { countyStateFrom, type CountySettings } from './countyStateFrom';
export { historyOf } from './historyOf';
export { mergedReading, type MergedReading } from './mergedReading';
export { proposalsOf, type Proposal } from './proposalsOf';
