/** Keys of what is kept in the workbook itself. */
export const SETTINGS = {
  /** The county's policy, as JSON. */
  policy: 'policy',
  /** What was sent last, as JSON. */
  sent: 'sent',
} as const;
