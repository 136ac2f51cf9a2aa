import type { Item, Matching } from './item';
import { pairByLikeness } from './pairByLikeness';
import { pairByIdAndWords } from './pairByIdAndWords';
import { pairExactly } from './pairExactly';
import { Unmatched } from './Unmatched';

/**
 * Which rows of a revision are which rows of the one before: by the same words, the id the sheet carries
 * telling rows apart that say the same, whatever became of their numbers; else by likeness together with
 * id, plan, objective, ref and neighbours, one to one and with a margin. An id alone proves nothing: it
 * may have been copied, or another action typed over the row. Doubt is given back as such, never decided.
 */
export function matchRows(base: readonly Item[], incoming: readonly Item[]): Matching {
  const rows = new Unmatched(base, incoming);
  pairByIdAndWords(rows);
  pairExactly(rows);
  const doubts = pairByLikeness(rows);
  return { pairs: rows.pairs, doubts };
}
