export { bringReturns } from './bringReturns';
export type { Incomings } from './incomings';
export { openWorkbook, type Opened } from './openBytes';
export { countsOf, NO_COUNTS, type Counts, type FileOutcome } from './outcome';
export { returnIdFor } from './returnIdFor';
export { answerAsked, type ThreadToRead } from './ahead';
export { checked } from './checked';
export { takeRevision, type RevisionCame } from './takeRevision';
