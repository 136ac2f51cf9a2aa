import type { Action } from '../../../model';

/** In place of `severalActions` where no row that holds several actions is read, as in Google's script. */
export function severalActions(): Action[] {
  return [];
}
