import type { Doubt } from './item';
import { Likeness } from './Likeness';
import { Neighbours } from './Neighbours';
import { ASK, scorePair } from './scorePair';
import type { Unmatched } from './Unmatched';

/** By how many of its rarest words a row is looked up. */
const RAREST = 8;
/** Words that more rows than this have find too much to be of use. */
const MOST_ROWS = 60;
/** How many candidates of a row are kept. */
const MOST_CANDIDATES = 12;

/**
 * Unmatched rows that may be one, with their scores, at least `ASK`. Rows are looked up under their
 * rarest words, their ids and refs, and the place they stand in, so that the time does not grow with the square of their number.
 */
export function findCandidates(rows: Unmatched): Doubt[] {
  const base = rows.freeBase;
  const incoming = rows.freeIncoming;
  if (base.length === 0 || incoming.length === 0) return [];
  const likeness = new Likeness([...rows.base, ...rows.incoming]);
  const neighbours = new Neighbours(rows);
  const index = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const there = index.get(key);
    if (there) there.push(at);
    else index.set(key, [at]);
  };
  for (const at of base) {
    const item = rows.base[at]!;
    for (const word of likeness.subject(item).words) put(`word ${word}`, at);
    if (item.folded.id !== null) put(`id ${item.folded.id}`, at);
    if (item.ref !== null) put(`ref ${item.plan} ${item.folded.ref}`, at);
    put(`gap ${neighbours.gapOfBase(at)}`, at);
  }
  return incoming.flatMap((here) => {
    const item = rows.incoming[here]!;
    const words = [...likeness.subject(item).words].sort((a, b) => likeness.count(a) - likeness.count(b));
    const keys = [
      ...words.slice(0, RAREST).map((word) => `word ${word}`),
      `id ${item.folded.id}`,
      `ref ${item.plan} ${item.folded.ref}`,
      `gap ${neighbours.gapOfIncoming(here)}`,
    ];
    const met = new Set(keys.flatMap((key) => index.get(key)?.slice(0, MOST_ROWS) ?? []));
    return [...met]
      .map((there) => ({
        base: there,
        incoming: here,
        likeness: scorePair(rows.base[there]!, item, likeness, {
          idSays: rows.idSays(there, here),
          neighbours: neighbours.shared(there, here),
        }),
      }))
      .filter((candidate) => candidate.likeness >= ASK)
      .sort((a, b) => b.likeness - a.likeness || a.base - b.base)
      .slice(0, MOST_CANDIDATES);
  });
}
