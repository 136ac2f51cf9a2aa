import type { Moment } from './moment';

/** A moment, or from one to another: `July – October 2003`, `June/July 2004`, `Q1-Q3 2009/10`. */
export interface Stretch {
  readonly first: Moment;
  readonly last: Moment | null;
  /** True where a slash or `or` joins the two, so that it may be either: `from Aug/Sept` begins, and has no end. */
  readonly loose?: boolean;
  readonly next: number;
}
