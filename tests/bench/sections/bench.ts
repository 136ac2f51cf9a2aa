import type { Corpora, Size } from '../Corpora';
import type { Table } from '../table';

/** How much is to be measured. */
export interface Bench {
  readonly corpora: Corpora;
  readonly rounds: number;
  /** Counties in which everybody reads and copies. */
  readonly sizes: readonly Size[];
  /** The county of which one return changes. */
  readonly changing: Size;
  /** How many returns the county has for which growth is shown, each of so many rows. */
  readonly growing: { readonly returns: readonly number[]; readonly rows: number };
  /** Counties that only Shirebook merges, since the others would take all day. */
  readonly largest: readonly Size[];
}

export type Section = (bench: Bench) => Promise<readonly Table[]>;
