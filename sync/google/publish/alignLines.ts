/** A change of rows or columns, in the order of doing; places are those at its time. */
export type LineStep =
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  /** To before the line that is at `to` while these are still where they were. */
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly count: number };

export interface Alignment {
  readonly steps: readonly LineStep[];
  /** For each wanted line, which of the present ones it is; null for a new one. */
  readonly from: readonly (number | null)[];
}

/**
 * The fewest steps that turn lines into others, so that what else stands in a line goes with it. Lines are
 * known by their keys, each of which stands once.
 */
export function alignLines(present: readonly string[], wanted: readonly string[]): Alignment {
  const places = new Map(present.map((key, at) => [key, at]));
  const from = wanted.map((key) => places.get(key) ?? null);
  const targets = new Map(from.flatMap((at, target) => (at === null ? [] : [[at, target] as const])));
  const kept = present.flatMap((_, at) => targets.get(at) ?? []);
  return {
    steps: [
      ...deletions(present.map((_, at) => targets.has(at))),
      ...moves(kept),
      ...insertions(from.map((at) => at !== null)),
    ],
    from,
  };
}

/** From the end, so that places before stay as they are. */
function deletions(stays: readonly boolean[]): LineStep[] {
  return runsOf(stays)
    .reverse()
    .map(({ at, count }) => ({ kind: 'delete', at, count }));
}

/** From the start, so that all before is as wanted. */
function insertions(isThere: readonly boolean[]): LineStep[] {
  return runsOf(isThere).map(({ at, count }) => ({ kind: 'insert', at, count }));
}

/** Runs of `false`. */
function runsOf(flags: readonly boolean[]): { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const [at, flag] of flags.entries()) {
    const last = runs.at(-1);
    if (flag) continue;
    if (last && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  }
  return runs;
}

/** Moves all but the most lines that are in order already, neighbours together. */
function moves(order: readonly number[]): LineStep[] {
  const stays = new Set(longestRising(order));
  if (stays.size === order.length) return [];
  const sorted = [...order].sort((a, b) => a - b);
  const current = [...order];
  const steps: LineStep[] = [];
  for (let rank = 0; rank < sorted.length; rank += 1) {
    const target = sorted[rank]!;
    if (stays.has(target)) continue;
    const at = current.indexOf(target);
    let count = 1;
    while (
      rank + count < sorted.length &&
      !stays.has(sorted[rank + count]!) &&
      current[at + count] === sorted[rank + count]
    ) {
      count += 1;
    }
    const to = rank === 0 ? 0 : current.indexOf(sorted[rank - 1]!) + 1;
    if (to !== at) {
      steps.push({ kind: 'move', at, count, to });
      const moved = current.splice(at, count);
      current.splice(to > at ? to - count : to, 0, ...moved);
    }
    rank += count - 1;
  }
  return steps;
}

/** The longest rising sequence in a list, by patience sorting. */
function longestRising(values: readonly number[]): number[] {
  const tops: number[] = [];
  const before = new Array<number>(values.length).fill(-1);
  for (const [at, value] of values.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tops[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tops[low - 1]!;
    tops[low] = at;
  }
  const found: number[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) found.push(values[at]!);
  return found.reverse();
}
