import type { Moment } from './moment';

/** A moment, or from one to another: `July – October 2003`, `June/July 2004`, `Q1-Q3 2009/10`. */
export interface Stretch {
  readonly first: Moment;
  readonly last: Moment | null;
  readonly next: number;
}
