/**
 * A heading's words that may name a period: without what stands in brackets, without `by` or `by the end of`,
 * and without what is to be done in it, `2014/15 milestones`.
 */
export function periodWords(heading: string): string {
  return heading
    .replace(/\s*\([^()]*\)|^(?:by|in) (?:(?:the )?end (?:of )?)?|\s(?:milestones|actions|targets)$/gi, '')
    .trim();
}
