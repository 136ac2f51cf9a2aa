import type { Mention } from './mention';

/** A name that is close to another. It is a suggestion: nothing is ever merged by likeness. */
export interface Misspelt<M extends Mention = Mention> {
  readonly mention: M;
  /** The words as written that are doubted. */
  readonly written: string;
  /** The spelling used elsewhere. */
  readonly meant: string;
  /** In how many places `meant` is used, here and in the county. */
  readonly times: number;
  /** True where neither spelling is commoner, so that `meant` is only the one that came first. */
  readonly level: boolean;
}
