/** What a look at one thing gave. */
export interface Finding {
  /** What was looked at: `State`. */
  readonly about: string;
  /** `doubtful` is worth a look; `wrong` is a fault. */
  readonly is: 'well' | 'doubtful' | 'wrong';
  /** In a sentence. */
  readonly says: string;
  /** How to mend it, in a sentence; null where nothing needs mending. */
  readonly mend: string | null;
}

/** Findings about one thing. */
export const findingsAbout = (about: string) => ({
  well: (says: string): Finding => ({ about, is: 'well', says, mend: null }),
  doubtful: (says: string, mend: string): Finding => ({ about, is: 'doubtful', says, mend }),
  wrong: (says: string, mend: string): Finding => ({ about, is: 'wrong', says, mend }),
});
