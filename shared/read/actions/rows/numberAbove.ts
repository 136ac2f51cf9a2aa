import { once } from '../../sheet';
import { bareRef, splitRef } from '../../text/ref';
import type { Row } from './row';

/**
 * The number in a row's ref column where the action's own words begin with one under it (`1 | 1.1 Clear
 * graffiti`): it numbers the heading, not the action. Null in other rows.
 */
export const numberAbove = once((row: Row): string | null => {
  const ref = row.get('ref');
  const action = row.get('action');
  if (!ref || !action) return null;
  const number = bareRef(ref.text);
  return splitRef(action.text)?.ref.startsWith(`${number}.`) ? number : null;
});
