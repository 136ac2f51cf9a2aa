/** A snapshot on its way to the county. The same parcel sent twice is one revision: its hash tells. */
export interface Parcel {
  /** Whose plan it is: a key of another district's does not send it. */
  readonly district: string;
  /** The county's id of the return, or the one that the workbook was given here. */
  readonly returnId: string;
  /** Content hash of the snapshot. */
  readonly hash: string;
  /** Hash of the revision it was made from; null for a first one. */
  readonly base: string | null;
  /** What is sent, as JSON. */
  readonly body: string;
  /** What the workbook is to remember of it once it is taken: its fields, as JSON. */
  readonly fields: string;
  /** When it was handed in here: milliseconds since 1970. */
  readonly since: number;
}
