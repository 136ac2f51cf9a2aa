import type { Column } from '../sheet';
import { looksLikeLead } from '../text/lead';
import type { Profile } from './content';

/** `Target Q1` over counts: one of a series of figures, which is no measure by itself. */
export function isCountOfPeriod({ heading }: Column, { numbers }: Profile): boolean {
  return numbers >= 0.8 && /\b(?:q|quarter )[1-4]\b/i.test(heading);
}

/** L under `Police` says who leads: it is no ref and no rating. */
export function isMarkedBody({ heading }: Column, { length, numbers }: Profile): boolean {
  return heading !== '' && length > 0 && length <= 7 && numbers === 0 && looksLikeLead(heading);
}
