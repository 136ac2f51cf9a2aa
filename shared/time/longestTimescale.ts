/**
 * In characters: the dates of forty milestones need fewer. What goes on for longer is a page of prose, in
 * which no dates are looked for.
 */
export const LONGEST_TIMESCALE = 4000;
