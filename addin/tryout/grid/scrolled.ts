/** A part of an axis, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly size: number;
}

/** Where an axis has to be scrolled to for a stretch to be seen whole, or from its beginning where it is too long. */
export function scrolled(wanted: Stretch, seen: Stretch): number {
  if (wanted.from < seen.from || wanted.size > seen.size) return wanted.from;
  const end = wanted.from + wanted.size;
  return end > seen.from + seen.size ? end - seen.size : seen.from;
}
