export interface Pairing<E, F> {
  readonly pairs: readonly (readonly [expected: E, found: F])[];
  readonly missing: readonly E[];
  readonly extra: readonly F[];
}

/**
 * Which found record is meant by which expected one: the likest pair first, each record once.
 * `likeness` is 0 where two can never be meant for each other.
 */
export function pair<E, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: (expected: E, found: F) => number,
): Pairing<E, F> {
  const candidates = expected
    .flatMap((e, i) => found.map((f, j) => ({ i, j, score: likeness(e, f) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return {
    pairs: [...partner].sort(([a], [b]) => a - b).map(([i, j]) => [expected[i]!, found[j]!] as const),
    missing: expected.filter((_, i) => !partner.has(i)),
    extra: found.filter((_, j) => !taken.has(j)),
  };
}
