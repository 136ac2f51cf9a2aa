import { byKey, joined, objective, own, plan, ref, telling, traits, type Key } from './keys';
import { pairDoubled } from './pairDoubled';
import type { Unmatched } from './Unmatched';

/** From the most that can be alike to the least that proves a row is the same. */
const KEYS: readonly Key[] = [
  joined(plan, objective, ref, own, traits),
  joined(plan, objective, ref, own),
  joined(plan, ref, own, traits),
  joined(plan, ref, own),
  joined(plan, objective, own, traits),
  joined(plan, objective, own),
  joined(plan, telling, traits),
  joined(plan, telling),
  joined(telling, traits),
  joined(telling),
];

/**
 * Pairs rows that say the same word by word, whatever became of their numbers: first those that say it
 * alone, then those that something tells apart. Of the others, several are paired in order if there
 * are as many as before, or nothing whatever tells them apart; else they are left to be told apart.
 */
export function pairExactly(rows: Unmatched): void {
  pairBy(rows, joined(plan, telling), (there, here) => there === 1 && here === 1);
  pairDoubled(rows);
  for (const key of KEYS) {
    // alike in all: of a row and its copy the first is the row
    pairBy(rows, key, (there, here) => key === KEYS[0] || here === there);
  }
}

/** Pairs in order what is alike, where there are as many on each side as `fits` wants. */
function pairBy(rows: Unmatched, key: Key, fits: (there: number, here: number) => boolean): void {
  const base = byKey(rows.freeBase, rows.base, key);
  const incoming = byKey(rows.freeIncoming, rows.incoming, key);
  for (const [value, there] of base) {
    const here = incoming.get(value);
    if (!here || !fits(there.length, here.length)) continue;
    there.slice(0, here.length).forEach((at, nth) => rows.pair(at, here[nth]!));
  }
}
