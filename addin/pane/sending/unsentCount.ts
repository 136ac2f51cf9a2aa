import type { Unsent } from '../../live';

/** How many cells will be sent. */
export function unsentCount(unsent: Unsent | null): number {
  return unsent ? unsent.added + unsent.changed + unsent.removed : 0;
}
