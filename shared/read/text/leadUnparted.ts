import type { Lead } from '../../model';
import { UNDECIDED_LEAD } from './undecidedLead';

/**
 * A lead whose words are not parted into persons and organisations: it stands in for `readLead` where the
 * names and offices that takes would weigh too much. Whether it names anybody at all, it says as that does.
 */
export function readLead(text: string): Lead | null {
  const whole = text.trim();
  if (whole === '') return null;
  return { person: null, organisation: UNDECIDED_LEAD.test(whole) ? null : whole, text: whole };
}

/** Columns that bodies' names head tell leads by marks: no row of a sheet that has any is read by itself. */
export function looksLikeLead(_text: string): boolean {
  return false;
}
