/** A district as the returns board knows it. */
export interface BoardDistrict {
  /** Never changes. */
  readonly id: string;
  readonly name: string;
  /** First and last day of the district, `2009-04-01`; null where it always was, or goes on. */
  readonly from: string | null;
  readonly to: string | null;
  /** The id of the district that took over from it. */
  readonly successor: string | null;
  /** Its own due days, where they are not the county's; null where they are. */
  readonly due: readonly string[] | null;
}

/** When returns are expected, and from whom. */
export interface BoardSettings {
  /** The days by which returns are due, one a round: each quarter's, say. In any order; none where nothing is due. */
  readonly due: readonly string[];
  /** Days after a due day before a return counts as late. */
  readonly graceDays: number;
  readonly districts: readonly BoardDistrict[];
}
