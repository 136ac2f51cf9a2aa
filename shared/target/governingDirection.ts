import type { Direction, DirectionWord } from './direction';

/**
 * The word of direction that governs a place: one close behind it (`10% reduction`), else the last
 * verb before it that opens a clause (`reduce robbery and increase detections by 5%`), else the first.
 */
export function governingDirection(
  directions: readonly DirectionWord[],
  text: string,
  start: number,
  end: number,
): Direction | null {
  const before = directions.filter((word) => word.end <= start);
  const after = directions.find((word) => word.start >= end);
  if (after && after.start - end <= 12) return after.direction;
  const opening = before.filter((word) => /(?:^|[.;:,–-]|\b(?:and|to))\s*$/i.test(text.slice(0, word.start)));
  return (opening.at(-1) ?? before[0] ?? after)?.direction ?? null;
}
