/** A heading's words that may name a period: without what stands in brackets, and without `by` or `by the end of`. */
export function periodWords(heading: string): string {
  return heading.replace(/\s*\([^()]*\)|^(?:by|in) (?:(?:the )?end (?:of )?)?/gi, '').trim();
}
