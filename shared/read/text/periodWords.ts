import { monthNamed } from '../../time';

/**
 * A heading's words that may name a period: without what stands in brackets, without `by` or `by the end of`,
 * and without what is to be done in it, `Q1 milestone`, `Milestones 2014/15`. Of `Year 2 (2009/10)` it is the brackets that tell.
 */
export function periodWords(heading: string): string {
  const told = /^(?:year|yr|y) ?\d \(([^()]+)\)$/i.exec(heading.trim())?.[1];
  const bare =
    /\s*\([^()]*\)|^(?:by|in) (?:(?:the )?end (?:of )?)?|^(?:milestones|actions) (?:for |in )?(?=\S*\d)|\s(?:milestone|action|target)s?$/gi;
  return told ?? heading.replace(bare, '').trim();
}

/** Whether a heading names a year of the plan, whose title says which: `Year 2`. */
export function namesPlanYear(heading: string): boolean {
  return /^(?:year|yr)\s*[1-5]$/i.test(heading);
}

/** Whether a heading names the months from one to another, without a year: `Apr–Jun`. */
export function namesMonths(heading: string): boolean {
  const months = heading.split(/\s*[-–—/]\s*|\s+to\s+/i);
  return months.length === 2 && months.every((month) => monthNamed(month) !== null);
}
