import { subjectOf } from '../../likeness';
import type { KnownItem } from './item';
import type { Unmatched } from './Unmatched';

/**
 * Pairs rows by the ids their sheet carries. An id that stands twice was copied with its row: the row
 * that is most like the old one keeps it, the others go on without. Of a row that was typed over,
 * while the old one stands elsewhere on the sheet, the id says nothing either.
 */
export function pairBySheetId(rows: Unmatched): void {
  const claims = new Map<string, number[]>();
  rows.incoming.forEach(({ sheetId }, at) => {
    const id = idOf(sheetId);
    if (id !== null) claims.set(id, [...(claims.get(id) ?? []), at]);
  });
  if (claims.size === 0) return;
  const whereText = new Map<string, number>();
  rows.incoming.forEach((item, at) => whereText.set(item.folded.text, at));
  const taken = new Set<string>();
  rows.base.forEach((item, at) => {
    const id = idOf(item.sheetId);
    const claimants = id === null || taken.has(id) ? [] : (claims.get(id) ?? []);
    if (claimants.length === 0) return;
    const best = claimants.reduce((one, other) =>
      likeOf(item, rows.incoming[other]!) > likeOf(item, rows.incoming[one]!) ? other : one,
    );
    const elsewhere = whereText.get(item.folded.text);
    const typedOver =
      elsewhere !== undefined && elsewhere !== best && likeOf(item, rows.incoming[best]!) < 0.3;
    if (typedOver || rows.baseOf(best) !== undefined) return;
    taken.add(id!);
    rows.pair(at, best);
  });
}

/** Case and space do not count in ids. */
function idOf(sheetId: string | null): string | null {
  return sheetId?.replace(/\s+/g, '').toLowerCase() || null;
}

/** The share of words two rows have in common, and a little for the same ref. */
function likeOf(a: KnownItem, b: KnownItem): number {
  if (a.folded.text === b.folded.text) return 1 + (a.ref === b.ref ? 0.1 : 0);
  const [one, other] = [subjectOf(a.text).words, subjectOf(b.text).words];
  const words = new Set(one);
  const shared = other.filter((word) => words.has(word)).length;
  return (2 * shared) / Math.max(1, one.length + other.length) + (a.ref === b.ref ? 0.1 : 0);
}
