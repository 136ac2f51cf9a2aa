import type { Action } from '../../model';

/** False where the dates of an action were found in its own words. */
export function hasTimescaleCell({ timescale, cells }: Action): boolean {
  return timescale !== null || ['timescale', 'start', 'due'].some((field) => (cells[field] ?? []).length > 0);
}
