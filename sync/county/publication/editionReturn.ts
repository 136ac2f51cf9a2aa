import type { BookRows } from '../../../shared/book';
import type { PartExtent } from '../../publish';
import type { ReturnDigest } from './returnDigest';

/** The sheet of which each return has rows, and the county's chart is made. */
export const SUMMARY = 'Summary';

/** A return in an edition: what its rows were made from, and what is to be known of it. */
export interface EditionReturn {
  /** The same key gives the same rows. */
  readonly key: string;
  readonly digest: ReturnDigest;
  /** Its rows in the Summary, from which the chart is drawn. */
  readonly summary: BookRows[string];
  /** How much room its other rows take. */
  readonly extents: Readonly<Record<string, PartExtent>>;
}
