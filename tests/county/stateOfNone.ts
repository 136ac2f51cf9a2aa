import type { MergeState } from '../../shared/merge';

/** A county of which nothing has come in. */
export const stateOfNone = (): MergeState => ({ returns: {}, home: {}, unplaced: [], facts: 0 });
