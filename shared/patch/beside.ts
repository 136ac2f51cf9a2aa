import type { Action, Indicator } from '../model';
import type { RagPolicy } from '../rag';
import type { RowMap } from '../sharing';
import type { Field } from './field';
import type { PatchValue } from './sheetPatch';

/** What belongs in our columns on one row; a field that is left out is empty there. */
export type RowValues = Readonly<Partial<Record<Field, PatchValue>>>;

/** The records that begin on a row. */
export interface RowRecords {
  readonly actions: readonly Action[];
  readonly indicators: readonly Indicator[];
}

/** What belongs beside a sheet's records, whether it was set up or not. Rows count from 0. */
export interface Beside {
  readonly sheet: string;
  readonly fields: readonly Field[];
  /** Ascending; at least one. */
  readonly headingRows: readonly number[];
  readonly rows: RowMap<RowValues>;
  /** Fields of which nothing is known: what stands there stays. */
  readonly unknown: ReadonlySet<Field>;
  readonly records: RowMap<RowRecords>;
}

export interface BesideOptions {
  /** ISO day. */
  readonly today: string;
  readonly policy: RagPolicy;
  /** Sheets that work out due dates, RAG and targets by themselves, as the template's do: only what is wrong goes beside them. */
  readonly computing?: ReadonlySet<string>;
  /** What the county wrote of each record; null where the county was never heard. */
  readonly comments: ReadonlyMap<Action | Indicator, string> | null;
}
