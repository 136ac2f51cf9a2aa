/**
 * One order of two: `leading` as it is, and what only the other has put behind the one it follows
 * there. A withdrawn row stays where it stood; a row of a part return goes where the part has it.
 */
export function mergeOrder(leading: readonly string[], other: readonly string[]): string[] {
  const known = new Set(leading);
  const followers = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const id of other) {
    if (!known.has(id)) followers.set(before, [...(followers.get(before) ?? []), id]);
    else before = id;
  }
  return [...(followers.get(null) ?? []), ...leading.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
