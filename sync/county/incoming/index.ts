export { bringReturns, type Incomings } from './bringReturns';
export type { Counts, FileOutcome } from './outcome';
