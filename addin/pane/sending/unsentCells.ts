import type { CountyState, Unsent } from '../../state';

/** How many cells will be sent. */
export function unsentCount(unsent: Unsent | null): number {
  return unsent ? unsent.added + unsent.changed + unsent.removed : 0;
}

/** Whether nothing of the plan was sent before: then all of it will be, which is no news. */
export function isFirstSending(unsent: Unsent | null, county: CountyState | null): boolean {
  if (county) return !county.wasSent;
  return (unsent?.changed ?? 0) + (unsent?.removed ?? 0) === 0;
}
