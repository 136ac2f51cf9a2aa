import type { KnownItem } from './item';
import type { Unmatched } from './Unmatched';

/** Texts of fewer words stand in many plans and prove nothing beyond their own. */
const FEWEST_WORDS = 4;

type Key = (item: KnownItem) => string | null;

const own: Key = ({ folded }) => folded.text;
const telling: Key = ({ folded }) => (folded.text.split(' ').length >= FEWEST_WORDS ? folded.text : null);
const joined =
  (...parts: readonly Key[]): Key =>
  (item) => {
    const values = parts.map((part) => part(item));
    return values.includes(null) ? null : values.join('\n');
  };
const plan: Key = (item) => item.plan;
const ref: Key = ({ folded }) => folded.ref ?? '';
const objective: Key = ({ folded }) => folded.objective;
const traits: Key = ({ folded }) => folded.traits.join('\n');

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
 * Pairs rows that say the same word by word, whatever became of their numbers. Where several say the
 * same, they are paired in order if there are as many as before, or nothing whatever tells them apart;
 * else they are left to be told apart.
 */
export function pairExactly(rows: Unmatched): void {
  for (const key of KEYS) {
    const base = byKey(rows.freeBase, rows.base, key);
    const incoming = byKey(rows.freeIncoming, rows.incoming, key);
    for (const [value, there] of base) {
      const here = incoming.get(value);
      // alike in all: of a row and its copy the first is the row
      if (!here || (key !== KEYS[0] && here.length !== there.length)) continue;
      there.slice(0, here.length).forEach((at, nth) => rows.pair(at, here[nth]!));
    }
  }
}

function byKey(places: readonly number[], items: readonly KnownItem[], key: Key): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const value = key(items[at]!);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(at);
    else groups.set(value, [at]);
  }
  return groups;
}
