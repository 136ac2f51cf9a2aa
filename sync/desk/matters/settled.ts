/** Who decides, and on which day. */
export interface Decider {
  readonly on: string;
  readonly by: string;
}

/** What was done, in a sentence, and what else should be known. */
export interface Settled {
  readonly done: string;
  readonly notes: readonly string[];
}
