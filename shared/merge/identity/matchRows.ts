import type { Item, Matching } from './item';
import { pairByLikeness } from './pairByLikeness';
import { pairBySheetId } from './pairBySheetId';
import { pairExactly } from './pairExactly';
import { Unmatched } from './Unmatched';

/**
 * Which rows of a revision are which rows of the one before: by the id the sheet carries; else by the
 * same words, whatever became of their numbers; else by likeness together with plan, objective,
 * ref and neighbours, one to one and with a margin. Doubt is given back as such, never decided.
 */
export function matchRows(base: readonly Item[], incoming: readonly Item[]): Matching {
  const rows = new Unmatched(base, incoming);
  pairBySheetId(rows);
  pairExactly(rows);
  const doubts = pairByLikeness(rows);
  return { pairs: rows.pairs, doubts };
}
