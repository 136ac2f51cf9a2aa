import { dateCell, numberCell, textCell, type Cell } from '../../shared/grid';
import type { PatchValue } from '../../shared/patch';

/** A cell as it is once a value was written in it. */
export function cellOf(value: PatchValue): Cell | null {
  if (value === null) return null;
  if (typeof value === 'string') return textCell(value);
  return typeof value === 'number' ? numberCell(value) : dateCell(value.day);
}
