import { FARTHEST_MATCH, LONGEST_MATCH } from './deflateSymbols';
import { DIGIT, DIGIT_AGAIN, type RowNumbers } from './RowBytes';

/** Deflate has no match that is shorter. */
const SHORTEST_MATCH = 3;

/** Runs of the same bytes, found by their first four. */
const HASH_BITS = 15;
const LEAST_MATCH = 4;
/** So many places within a match are remembered: what begins further in is found by what stands before it. */
const REMEMBERED = 6;

/** Where there is no cell above. */
const NOWHERE = -1;

/**
 * What deflate is to say of rows: literals as they are (below 256), and matches, in which `isMatch`,
 * `lengthOf` and `distanceOf` look. The digits of a row's number are matched only with those before them
 * in their own row, since another row's will be others; the first of a row are literals (`DIGIT`). What
 * is given is good until the next is asked for.
 */
export function findMatches(bytes: Uint8Array, { places, counts, widths }: RowNumbers): Int32Array {
  const finder = new MatchFinder(bytes);
  let at = 0;
  let nth = 0;
  let above = NOWHERE;
  for (let row = 0; row < counts.length; row += 1) {
    const width = widths[row]!;
    for (let number = 0; number < counts[row]!; number += 1, nth += 1) {
      const place = places[nth]!;
      finder.tellBetween(at, place, above);
      finder.tellNumber(width, number === 0 ? null : place - places[nth - 1]!);
      at = place + width;
      above =
        row > 0 && number < counts[row - 1]! ? places[nth - counts[row - 1]!]! + widths[row - 1]! : NOWHERE;
    }
  }
  finder.tellBetween(at, bytes.length, above);
  return finder.symbols;
}

class MatchFinder {
  readonly #view: DataView;
  readonly #symbols: Int32Array;
  readonly #last = LAST.fill(-1);
  #told = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#symbols = symbolsFor(bytes.length);
  }

  get symbols(): Int32Array {
    return this.#symbols.subarray(0, this.#told);
  }

  /** @param distance from the same number before it in its row; null for the first */
  tellNumber(width: number, distance: number | null): void {
    if (distance !== null && distance <= FARTHEST_MATCH && width >= SHORTEST_MATCH) {
      this.#symbols[this.#told++] = matchOf(width, distance);
      return;
    }
    const mark = distance === null ? DIGIT : DIGIT_AGAIN;
    for (let digit = 0; digit < width; digit += 1) this.#symbols[this.#told++] = mark;
  }

  /**
   * Bytes between numbers: matches end before the next.
   *
   * @param above where the cell above goes on behind its row's number, which is most often alike; or nowhere
   */
  tellBetween(start: number, end: number, above: number): void {
    const view = this.#view;
    const symbols = this.#symbols;
    const last = this.#last;
    const lastFour = view.byteLength - 4;
    let told = this.#told;
    let at = start;
    for (let from = above; from !== NOWHERE && at - from <= FARTHEST_MATCH && end - at >= LEAST_MATCH;) {
      if (view.getInt32(from, true) !== view.getInt32(at, true)) break;
      const length = lengthAt(view, from, at, Math.min(LONGEST_MATCH, end - at));
      symbols[told++] = matchOf(length, at - from);
      at += length;
      from = length === LONGEST_MATCH ? from + length : NOWHERE;
    }
    while (at < end) {
      let length = 0;
      let from = -1;
      if (at <= lastFour) {
        const four = view.getInt32(at, true);
        const hash = hashOf(four);
        from = last[hash]!;
        last[hash] = at;
        if (
          from >= 0 &&
          at - from <= FARTHEST_MATCH &&
          end - at >= LEAST_MATCH &&
          view.getInt32(from, true) === four
        )
          length = lengthAt(view, from, at, Math.min(LONGEST_MATCH, end - at));
      }
      if (length < LEAST_MATCH) {
        symbols[told++] = view.getUint8(at);
        at += 1;
        continue;
      }
      symbols[told++] = matchOf(length, at - from);
      const until = Math.min(at + Math.min(length, REMEMBERED), lastFour + 1);
      for (let inner = at + 1; inner < until; inner += 1) last[hashOf(view.getInt32(inner, true))] = inner;
      at += length;
    }
    this.#told = told;
  }
}

/** How many bytes are alike from two places on, of which four are known to be. */
function lengthAt(view: DataView, from: number, at: number, most: number): number {
  let length = LEAST_MATCH;
  while (length + 4 <= most && view.getInt32(from + length, true) === view.getInt32(at + length, true))
    length += 4;
  while (length < most && view.getUint8(from + length) === view.getUint8(at + length)) length += 1;
  return length;
}

/** A match is told by its sign. */
const MATCH = 0x80000000;

export function isMatch(symbol: number): boolean {
  return symbol < 0;
}
export function lengthOf(match: number): number {
  return (match >>> 16) & 0x1ff;
}
export function distanceOf(match: number): number {
  return (match & 0xffff) + 1;
}
function matchOf(length: number, distance: number): number {
  return MATCH | (length << 16) | (distance - 1);
}

function hashOf(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}

// Room that every block needs and none keeps: making it anew would cost as much as using it.
const LAST = new Int32Array(1 << HASH_BITS);
let symbolRoom = new Int32Array();

function symbolsFor(size: number): Int32Array {
  if (symbolRoom.length < size) symbolRoom = new Int32Array(size * 2);
  return symbolRoom;
}
