/**
 * Where a key leads in a row or column of things of which one is current, or null where the key is not
 * for moving. Rows go round, columns stop at their ends, as lists and tabs do elsewhere.
 */
export function stepTo(key: string, at: number, count: number, way: 'across' | 'down'): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (way === 'across') {
    if (key === 'ArrowRight') return (at + 1) % count;
    if (key === 'ArrowLeft') return (at - 1 + count) % count;
    return null;
  }
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  return null;
}
