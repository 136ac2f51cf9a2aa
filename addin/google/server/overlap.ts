import type { Range } from '../../../shared/grid';

/** Whether two areas have a cell in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
