import type { TargetRange } from '../target';

/** How a figure stands to a target that is a range; `edge` is the end it misses, null where it misses none. */
export function standingTo(
  { from, to }: TargetRange,
  value: number,
): { readonly worse: number; readonly edge: number | null } {
  if (value < from) return { worse: from - value, edge: from };
  if (value > to) return { worse: value - to, edge: to };
  return { worse: 0, edge: null };
}
