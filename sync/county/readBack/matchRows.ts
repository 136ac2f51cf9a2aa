import type { BookTable } from '../../../shared/book';
import { agreement, idField } from './agreement';
import { likelyPairs, surePairs, wholePairs } from './likelyPairs';
import { plainName } from './plainText';
import type { RowRead } from './rowsRead';

/** Rows of the workbook with the place of the published row each of them is; null for those that are new. */
export interface RowMatch {
  readonly read: RowRead;
  readonly published: number | null;
  /** The place of the published row whose id it carries, which is there besides. */
  readonly copyOf: number | null;
}

/** By how much another row must be liker than the one whose id a row carries, for the id to be the wrong one, unless it says all that the other said. */
const CLEARLY = 0.2;

/**
 * Knows rows by their id, whatever their order, unless they plainly are another row: ids that were
 * swapped, or left behind when the rest was sorted, say nothing. Where a table has no ids, or an id is
 * lost, rows are known by what they hold: the most alike, one to one, and only where no other is as
 * much alike.
 */
export function matchRows(table: BookTable, rows: readonly RowRead[]): RowMatch[] {
  const known = new Map<RowRead, number>();
  const { claims, copies } = claimsById(table, rows);
  for (const [read, index] of settled(table, claims)) known.set(read, index);
  enterWhole(
    table,
    [...copies.keys()].filter((read) => agreement(table, read, copies.get(read)!) < 1),
    known,
  );
  byContent(
    table,
    rows.filter((read) => !known.has(read) && !copies.has(read)),
    known,
  );
  return rows.map((read) => {
    const published = known.get(read) ?? null;
    return { read, published, copyOf: published === null ? (copies.get(read) ?? null) : null };
  });
}

/** Which row each says it is; of several that carry an id, the likest, and the others are copies. */
function claimsById(table: BookTable, rows: readonly RowRead[]) {
  const claims = new Map<RowRead, number>();
  const copies = new Map<RowRead, number>();
  const field = idField(table);
  if (field < 0) return { claims, copies };
  const published = new Map(table.rows.map((row, index) => [plainName(String(row[field])), index]));
  const holders = new Map<number, RowRead[]>();
  for (const read of rows) {
    const index = published.get(plainName(read.covered.has(field) ? '' : (read.cells[field]?.text ?? '')));
    if (index !== undefined) holders.set(index, [...(holders.get(index) ?? []), read]);
  }
  for (const [index, all] of holders) {
    const [best, ...others] =
      all.length === 1
        ? all
        : [...all].sort((a, b) => agreement(table, b, index) - agreement(table, a, index));
    claims.set(best!, index);
    for (const other of others) copies.set(other, index);
  }
  return { claims, copies };
}

/** The claims, but for rows that say what another says, whose id is no other row's that stays what it was. */
function settled(table: BookTable, claims: ReadonlyMap<RowRead, number>): Map<RowRead, number> {
  const edited = [...claims].filter(([read, index]) => agreement(table, read, index) < 1);
  if (edited.length === 0) return new Map(claims);
  const changed = new Set(edited.map(([, index]) => index));
  const claimed = new Set(claims.values());
  const open = [...table.rows.keys()].filter((index) => changed.has(index) || !claimed.has(index));
  const pairs = likelyPairs(
    table,
    edited.map(([read]) => read),
    open,
  ).filter(({ read, share }) => share === 1 || share >= agreement(table, read, claims.get(read)!) + CLEARLY);
  const moved = new Map([...surePairs(pairs, new Set())].map(({ read, index }) => [read, index]));
  const holder = new Map([...claims].map(([read, index]) => [index, read]));
  // where the row whose place it would take stays, it was only made to look like that row
  for (let before = -1; before !== moved.size;) {
    before = moved.size;
    for (const [read, index] of moved) {
      const there = holder.get(index);
      if (there && !moved.has(there)) moved.delete(read);
    }
  }
  return new Map([...claims].map(([read, index]) => [read, moved.get(read) ?? index]));
}

/** Rows that are as some row was that is not there otherwise. */
function enterWhole(table: BookTable, rows: readonly RowRead[], known: Map<RowRead, number>): void {
  const taken = new Set(known.values());
  const open = [...table.rows.keys()].filter((index) => !taken.has(index));
  for (const { read, index } of wholePairs(table, rows, open)) known.set(read, index);
}

function byContent(table: BookTable, rows: readonly RowRead[], known: Map<RowRead, number>): void {
  const taken = new Set(known.values());
  // Most workbooks come back in the order they were published in.
  for (const [index, read] of rows.entries()) {
    if (index >= table.rows.length || taken.has(index) || agreement(table, read, index) < 1) continue;
    known.set(read, index);
    taken.add(index);
  }
  const left = () => rows.filter((read) => !known.has(read));
  if (left().length === 0) return;
  enterWhole(table, left(), known);
  const gone = new Set(known.values());
  const open = [...table.rows.keys()].filter((index) => !gone.has(index));
  for (const { read, index } of surePairs(likelyPairs(table, left(), open), gone)) known.set(read, index);
}
