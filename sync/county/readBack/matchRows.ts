import type { BookTable, BookValue } from '../../../shared/book';
import { isLikePublished } from './isAsPublished';
import { plainName } from './plainText';
import type { RowRead } from './rowsRead';

/** Rows of the workbook with the place of the published row each of them is; null for those that are new. */
export interface RowMatch {
  readonly read: RowRead;
  readonly published: number | null;
  /** It carries the id of a row that is there besides. */
  readonly isCopy: boolean;
}

/** Where the column of row ids is in the book, or -1. */
export function idField(table: BookTable): number {
  return table.columns.findIndex(({ heading }) => heading === 'Row ID');
}

/** How much of a published row must be found again to know it without its id. */
const ENOUGH = 0.7;
/** Values that stand in more rows than this say nothing about which row it is. */
const COMMON = 25;

/**
 * Knows rows by their id, whatever their order. Where a table has no ids, or an id is lost, by what
 * they hold: the most alike, one to one, and only where no other is as much alike.
 */
export function matchRows(table: BookTable, rows: readonly RowRead[]): RowMatch[] {
  const known = new Map<RowRead, number>();
  const copies = byId(table, rows, known);
  byContent(
    table,
    rows.filter((read) => !known.has(read) && !copies.has(read)),
    known,
  );
  return rows.map((read) => ({ read, published: known.get(read) ?? null, isCopy: copies.has(read) }));
}

/** Enters rows by id into `known`; gives those that carry an id a better row has. */
function byId(table: BookTable, rows: readonly RowRead[], known: Map<RowRead, number>): Set<RowRead> {
  const copies = new Set<RowRead>();
  const field = idField(table);
  if (field < 0) return copies;
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
    known.set(best!, index);
    for (const other of others) copies.add(other);
  }
  return copies;
}

function byContent(table: BookTable, rows: readonly RowRead[], known: Map<RowRead, number>): void {
  const taken = new Set(known.values());
  const enter = (read: RowRead, index: number) => {
    known.set(read, index);
    taken.add(index);
  };
  // Most workbooks come back in the order they were published in.
  for (const [index, read] of rows.entries()) {
    if (index < table.rows.length && !taken.has(index) && agreement(table, read, index) === 1) {
      enter(read, index);
    }
  }
  const lost = rows.filter((read) => !known.has(read));
  if (lost.length === 0) return;
  const open = table.rows.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  for (const { read, index } of wholePairs(table, lost, open)) enter(read, index);
  const found = likelyPairs(
    table,
    lost.filter((read) => !known.has(read)),
    open.filter((index) => !taken.has(index)),
  );
  // Rows that are the same in everything are told apart by their order, which no one can see either.
  found.sort((a, b) => b.share - a.share || a.index - b.index || a.read.row - b.read.row);
  const pairsOf = new Map<RowRead, Pair[]>();
  for (const pair of found) pairsOf.set(pair.read, [...(pairsOf.get(pair.read) ?? []), pair]);
  for (const { read, index, share } of found) {
    if (known.has(read) || taken.has(index)) continue;
    const isDoubtful = pairsOf
      .get(read)!
      .some((other) => other.index !== index && other.share === share && !taken.has(other.index));
    if (share < 1 && isDoubtful) continue;
    enter(read, index);
  }
}

interface Pair {
  readonly read: RowRead;
  readonly index: number;
  readonly share: number;
}

/** Rows that are as they were, each with the first row that was so. */
function* wholePairs(
  table: BookTable,
  rows: readonly RowRead[],
  open: readonly number[],
): Generator<{ readonly read: RowRead; readonly index: number }> {
  const places = new Places();
  // Backwards, since the last one entered is the first to be had.
  for (const index of [...open].reverse()) places.enter(table.rows[index]!.map(textOf).join(' | '), index);
  for (const read of rows) {
    const indices = places.of(textsOf(table, read).join(' | '));
    const index = indices.at(-1);
    if (index === undefined || agreement(table, read, index) < 1) continue;
    indices.pop();
    yield { read, index };
  }
}

function likelyPairs(table: BookTable, rows: readonly RowRead[], open: readonly number[]): Pair[] {
  if (rows.length === 0) return [];
  const places = new Places();
  for (const index of open) {
    for (const [field, value] of table.rows[index]!.entries()) {
      if (textOf(value)) places.enter(`${field} ${textOf(value)}`, index);
    }
  }
  return rows.flatMap((read) => {
    const candidates = new Set<number>();
    for (const [field, text] of textsOf(table, read).entries()) {
      const indices = text ? places.of(`${field} ${text}`) : [];
      if (indices.length <= COMMON) for (const index of indices) candidates.add(index);
    }
    return [...candidates].flatMap((index) => {
      const share = agreement(table, read, index);
      return share >= ENOUGH ? [{ read, index, share }] : [];
    });
  });
}

/** Where rows stand, by something they hold. */
class Places {
  readonly #indices = new Map<string, number[]>();

  enter(key: string, index: number): void {
    const indices = this.#indices.get(key);
    if (indices) indices.push(index);
    else this.#indices.set(key, [index]);
  }

  of(key: string): number[] {
    return this.#indices.get(key) ?? [];
  }
}

/** What a value looks like when it is shown as text; numbers and days are shown in many ways. */
function textOf(value: BookValue): string {
  return typeof value === 'string' ? plainName(value) : '';
}

function textsOf(table: BookTable, { cells }: RowRead): string[] {
  return table.columns.map((_, field) => {
    const cell = cells[field];
    return cell?.kind === 'text' ? plainName(cell.value) : '';
  });
}

/** The share of what was published in a row, the county's own columns apart, that a row still says. */
function agreement(table: BookTable, read: RowRead, index: number): number {
  let same = 0;
  let all = 0;
  for (const [field, was] of table.rows[index]!.entries()) {
    const column = table.columns[field]!;
    if (was === null || column.from === 'county' || read.covered.has(field)) continue;
    all += 1;
    if (isLikePublished(read.cells[field], column, was)) same += 1;
  }
  return all === 0 ? 0 : same / all;
}
