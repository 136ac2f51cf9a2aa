/** Text fields that are copied as they stand. */
export const PLAIN = ['status', 'resources', 'measures', 'outcome'] as const;
export type Plain = (typeof PLAIN)[number];
