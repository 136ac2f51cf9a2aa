/** A value somebody wrote, wherever. */
export interface Written {
  readonly by: string;
  readonly value: string;
  /** Where and when, for the message of a test that misses it. */
  readonly where: string;
}

/** A cell that a district's officer changed from one file to the next, or a row that came or went. */
export interface OfficersChange {
  readonly district: string;
  readonly file: string;
  /** A column's heading. */
  readonly field: string;
  /** Null where the row was not there, or the cell was empty. */
  readonly was: string | null;
  readonly now: string | null;
}

/** What the county's analyst did with a cell of the county workbook. */
export interface AnalystsChange {
  readonly event: 'annotated' | 'edited' | 'decided';
  /** Words of the row it is on. */
  readonly row: string;
  readonly field: string;
  readonly now: string;
}

/** The script's own list of what was written in a year, kept without asking Shirebook. */
export class Account {
  readonly written: Written[] = [];
  readonly officers: OfficersChange[] = [];
  readonly analysts: AnalystsChange[] = [];
  /** Files handed in, in order. */
  readonly files: { readonly district: string; readonly file: string }[] = [];

  writes(by: string, value: string, where: string): void {
    if (value.trim() !== '') this.written.push({ by, value, where });
  }
}
