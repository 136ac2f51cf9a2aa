import { byKey, joined, own, plan, ref, objective, traits, type Key } from './keys';
import { Neighbours } from './Neighbours';
import type { Unmatched } from './Unmatched';

/**
 * Pairs rows whose words stand more than once in a plan, by what tells them apart: a way to do so counts
 * only where it finds each of the fewer a row of its own. Refs come after objectives, leads and dates,
 * since a row that was put in above shifts them from one such row to the next.
 */
export function pairDoubled(rows: Unmatched): void {
  const neighbours = new Neighbours(rows);
  const places = new Map([
    ...rows.freeBase.map((at) => [rows.base[at]!, neighbours.gapOfBase(at)] as const),
    ...rows.freeIncoming.map((at) => [rows.incoming[at]!, neighbours.gapOfIncoming(at)] as const),
  ]);
  const gap: Key = (item) => places.get(item) ?? null;
  const ways = [joined(objective, ref, traits), joined(objective, traits), objective, ref, gap];

  const words = joined(plan, own);
  const base = byKey(rows.freeBase, rows.base, words);
  const incoming = byKey(rows.freeIncoming, rows.incoming, words);
  for (const [said, there] of base) {
    const here = incoming.get(said);
    if (!here || (there.length === 1 && here.length === 1)) continue;
    for (const way of ways) {
      const pairs = pairsOneToOne(byKey(there, rows.base, way), byKey(here, rows.incoming, way));
      if (pairs.length < Math.min(there.length, here.length)) continue;
      for (const [at, nth] of pairs) rows.pair(at, nth);
      break;
    }
  }
}

type Groups = ReadonlyMap<string, readonly number[]>;

/** What stands once on each side. */
function pairsOneToOne(base: Groups, incoming: Groups): [base: number, incoming: number][] {
  return [...base].flatMap(([value, there]): [number, number][] => {
    const here = incoming.get(value);
    return there.length === 1 && here?.length === 1 ? [[there[0]!, here[0]!]] : [];
  });
}
