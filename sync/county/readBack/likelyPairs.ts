import type { BookTable } from '../../../shared/book';
import { agreement } from './agreement';
import { plainName } from './plainText';
import type { RowRead } from './rowsRead';

/** How much of a published row must be found again to know it without its id. */
const ENOUGH = 0.7;
/** Values that stand in more rows than this say nothing about which row it is. */
const COMMON = 25;

/** A row with a published row that it says most of. */
export interface Pair {
  readonly read: RowRead;
  readonly index: number;
  /** Of what was published, how much the row still says: `ENOUGH`…1. */
  readonly share: number;
}

/** Rows that are as they were, each with the first of the `open` published rows that was so. */
export function* wholePairs(
  table: BookTable,
  rows: readonly RowRead[],
  open: readonly number[],
): Generator<Pick<Pair, 'read' | 'index'>> {
  const places = new Places();
  // Backwards, since the last one entered is the first to be had.
  for (const index of [...open].reverse()) places.enter(textsPublished(table, index).join(' | '), index);
  for (const read of rows) {
    const indices = places.of(textsRead(table, read).join(' | '));
    const index = indices.at(-1);
    if (index === undefined || agreement(table, read, index) < 1) continue;
    indices.pop();
    yield { read, index };
  }
}

/**
 * Rows with those of the `open` published rows that they are like, the likest first. Rows that are the
 * same in everything are told apart by their order, which no one can see either.
 */
export function likelyPairs(table: BookTable, rows: readonly RowRead[], open: readonly number[]): Pair[] {
  if (rows.length === 0) return [];
  const places = new Places();
  for (const index of open) {
    for (const [field, text] of textsPublished(table, index).entries()) {
      if (text) places.enter(`${field} ${text}`, index);
    }
  }
  const found = rows.flatMap((read) => {
    const candidates = new Set<number>();
    for (const [field, text] of textsRead(table, read).entries()) {
      const indices = text ? places.of(`${field} ${text}`) : [];
      if (indices.length <= COMMON) for (const index of indices) candidates.add(index);
    }
    return [...candidates].flatMap((index) => {
      const share = agreement(table, read, index);
      return share >= ENOUGH ? [{ read, index, share }] : [];
    });
  });
  return found.sort((a, b) => b.share - a.share || a.index - b.index || a.read.row - b.read.row);
}

/** One to one, the likest first; a row that is as much like another is left out, unless it is like them in all. */
export function* surePairs(pairs: readonly Pair[], taken: ReadonlySet<number>): Generator<Pair> {
  const gone = new Set(taken);
  const done = new Set<RowRead>();
  const pairsOf = new Map<RowRead, Pair[]>();
  for (const pair of pairs) pairsOf.set(pair.read, [...(pairsOf.get(pair.read) ?? []), pair]);
  for (const pair of pairs) {
    const { read, index, share } = pair;
    if (done.has(read) || gone.has(index)) continue;
    const isDoubtful = pairsOf
      .get(read)!
      .some((other) => other.index !== index && other.share === share && !gone.has(other.index));
    if (share < 1 && isDoubtful) continue;
    done.add(read);
    gone.add(index);
    yield pair;
  }
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

/**
 * What a row's values look like when they are shown as text, but for its id and what the county wrote in
 * columns of its own; numbers and days are shown in many ways.
 */
function textsPublished(table: BookTable, index: number): string[] {
  return table.columns.map((column, field) => {
    const value = table.rows[index]![field];
    return typeof value === 'string' && tells(column) ? plainName(value) : '';
  });
}

function textsRead(table: BookTable, { cells }: RowRead): string[] {
  return table.columns.map((column, field) => {
    const cell = cells[field];
    return cell?.kind === 'text' && tells(column) ? plainName(cell.value) : '';
  });
}

function tells({ heading, from }: BookTable['columns'][number]): boolean {
  return heading !== 'Row ID' && from !== 'county';
}
