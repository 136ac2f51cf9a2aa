import { readLabel } from '../bands';
import { once } from '../sheet';
import type { Row } from './row';

/** "Priority 2 – Online fraud | Overall: Green": an objective with its number, and something said of it. */
export const isObjectiveWithRemark = once((row: Row): boolean => {
  const [first, , ...more] = row.line.slots;
  const label = first && more.length === 0 ? readLabel(first.text) : null;
  if (label?.label !== 'objective' || label.ref === null || label.text === '') return false;
  return !(['objective', 'priority', 'timescale', 'due'] as const).some((field) => row.get(field));
});
