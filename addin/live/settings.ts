/** Keys of what is kept in the workbook itself. */
export const SETTINGS = {
  /** The county's policy, as JSON. */
  policy: 'policy',
  /** What was sent last, as JSON. */
  sent: 'sent',
  /** Which return this is at which county, and the revision it was made from, as JSON. */
  county: 'county',
  /** What the county wrote of the plan's rows, as JSON. */
  comments: 'comments',
} as const;
