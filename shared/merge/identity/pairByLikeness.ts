import { assign } from './assign';
import { findCandidates } from './findCandidates';
import type { Doubt } from './item';
import { MARGIN, MATCH } from './scorePair';
import type { Unmatched } from './Unmatched';

/**
 * Pairs what is left by likeness, one to one, where the best way to pair is better by a margin than any
 * other. What is alike and not sure comes back as doubts.
 */
export function pairByLikeness(rows: Unmatched): Doubt[] {
  const candidates = findCandidates(rows);
  const best = assign(candidates);
  const bestOfBase = new Map(best.map((pair) => [pair.base, pair]));
  const bestOfIncoming = new Map(best.map((pair) => [pair.incoming, pair]));
  const scores = new Map(candidates.map((each) => [keyOf(each.base, each.incoming), each.likeness]));

  /** By how much the whole is better with `pair` than with `other`, which takes one of its rows. */
  const lead = (pair: Doubt, other: Doubt): number => {
    const rival = other.base === pair.base ? bestOfIncoming.get(other.incoming) : bestOfBase.get(other.base);
    if (!rival) return pair.likeness - other.likeness;
    // the two that are left over may take each other
    const rest =
      other.base === pair.base
        ? (scores.get(keyOf(rival.base, pair.incoming)) ?? 0)
        : (scores.get(keyOf(pair.base, rival.incoming)) ?? 0);
    return pair.likeness + rival.likeness - other.likeness - rest;
  };

  const rivals = byRows(candidates);
  const sure = best.filter((pair) => {
    if (pair.likeness < MATCH) return false;
    const others = [...(rivals.base.get(pair.base) ?? []), ...(rivals.incoming.get(pair.incoming) ?? [])];
    return others.every((other) => other === pair || lead(pair, other) >= MARGIN);
  });
  for (const { base, incoming } of sure) rows.pair(base, incoming);
  return candidates.filter(
    ({ base, incoming }) => rows.incomingOf(base) === undefined && rows.baseOf(incoming) === undefined,
  );
}

function byRows(candidates: readonly Doubt[]) {
  const base = new Map<number, Doubt[]>();
  const incoming = new Map<number, Doubt[]>();
  for (const each of candidates) {
    put(base, each.base, each);
    put(incoming, each.incoming, each);
  }
  return { base, incoming };
}

function put(lists: Map<number, Doubt[]>, key: number, value: Doubt): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}

const keyOf = (base: number, incoming: number): string => `${base} ${incoming}`;
