import type { Action } from '../../../model';
import { isEqual } from '../../../sharing';
import type { Entries } from '../../ledger';
import { once } from '../../sheet';
import type { DittosRead } from './dittos';
import type { Term } from '../../text/terms';
import type { Row } from './row';

/** What reading a row gave. */
export interface RowRead {
  /** What else it went by, besides the row: values compared by identity. */
  readonly given: readonly unknown[];
  /** The action above as this row leaves it, where the row goes on with it. */
  readonly continued: Action | null;
  /** The actions that begin in the row, and the ids they would have if no other had them. */
  readonly actions: readonly Action[];
  readonly ids: readonly string[];
  readonly dittos: DittosRead;
  /** The term in force below. */
  readonly term: Term | null;
  readonly entries: Entries;
}

/**
 * What the last reading gave of a row. It is not read again where it would be read with the same
 * things given; and where the same comes of it anyway, the records are the ones of before.
 */
export interface RowMemory {
  last: RowRead | null;
}

export const memoryOf = once((_: Row): RowMemory => ({ last: null }));

export function sameGiven(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The row as just read, with the records of the last time where they are equal. */
export function withKnown(last: RowRead | null, read: RowRead): RowRead {
  if (!last) return read;
  return {
    ...read,
    continued: isEqual(last.continued, read.continued) ? last.continued : read.continued,
    actions: isEqual(last.actions, read.actions) ? last.actions : read.actions,
  };
}
