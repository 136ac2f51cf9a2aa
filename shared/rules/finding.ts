/** What a check finds: the rule it belongs to gives code and severity. */
export interface Finding {
  readonly sheet: string;
  /** A cell, or several as `B8:B10` or `B8, D8`. */
  readonly cell: string;
  /** The ref of the record it belongs to; none where it belongs to no record. */
  readonly ref?: string | null;
  /** One sentence: what is wrong, what is expected. */
  readonly message: string;
  /** At most three. */
  readonly edits?: readonly Edit[];
}

/**
 * A change of words in a cell, from which a fix is made. Rules know words, not cells: `replace` is
 * looked up in the cell, where it may stand among other words, and is left alone unless it stands
 * there exactly once. Null replaces whatever the cell holds.
 */
export interface Edit {
  /** What a click does: `Renumber this one 2.10`. */
  readonly title: string;
  readonly cell: string;
  readonly replace: string | null;
  readonly by: string;
  /** Replaces the words wherever they stand in the cell, as whole words. */
  readonly every?: true;
}
