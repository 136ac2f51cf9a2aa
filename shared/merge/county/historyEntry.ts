import type { ChangeRecord } from '../state';

interface Happened {
  /** Which of the county's facts told of it, from 1. */
  readonly fact: number;
  /** The day, `2004-10-01`. */
  readonly on: string;
  readonly by: string;
}

interface OfReturn extends Happened {
  readonly returnId: string;
  readonly district: string;
}

/** A revision came in, or an earlier one was made the present one again. */
export interface TellsRevision extends OfReturn {
  readonly kind: 'revision';
  readonly revision: number;
  readonly file: string;
  readonly hash: string;
  readonly complete: boolean;
  /** Null where it came in. */
  readonly restoredFrom: number | null;
}

/** A cell changed, or a row came or went; values as shown. */
export interface TellsChange extends OfReturn {
  readonly kind: 'change';
  readonly plan: string;
  readonly row: string;
  /** The ref it has now. */
  readonly ref: string | null;
  readonly field: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly event: ChangeRecord['event'];
  /** `vale.xlsx › Plan!C5`, or the county workbook. */
  readonly source: string;
}

export interface TellsSignOff extends OfReturn {
  readonly kind: 'signed off' | 're-opened';
}

/** Somebody wrote what found no place. */
export interface TellsUnplaced extends Happened {
  readonly kind: 'not placed';
  readonly what: string;
  readonly reason: string;
}

/** One line of a county's history. */
export type HistoryEntry = TellsRevision | TellsChange | TellsSignOff | TellsUnplaced;
