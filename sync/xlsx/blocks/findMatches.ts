import { FARTHEST_MATCH, LONGEST_MATCH } from './deflateSymbols';

/** A byte that stands where a digit of a row's number will: no XML can hold it. */
export const DIGIT = 1;
/** The same, where the number was told in the row before and cannot be matched with that. */
export const DIGIT_AGAIN = 2;
/** Deflate has no match that is shorter. */
const SHORTEST_MATCH = 3;

/** Runs of the same bytes, found by their first four. */
const HASH_BITS = 15;
const LEAST_MATCH = 4;

/**
 * What deflate is to say of bytes: literals as they are (below 256), and matches as `matchOf` packs them.
 * The digits of row numbers are matched only with those before them in their own row, since another
 * row's will be others; the first of a row are literals (`DIGIT`).
 */
export function findMatches(bytes: Uint8Array, numbers: readonly RowNumbers[]): Uint32Array {
  const found = new Finder(bytes);
  for (const { places, digits } of numbers) {
    let before = -1;
    for (const place of places) {
      found.text(place);
      found.number(before, digits);
      before = place;
    }
  }
  found.text(bytes.length);
  return found.symbols();
}

/** Where the number of a row stands, again and again. */
export interface RowNumbers {
  readonly places: ArrayLike<number> & Iterable<number>;
  readonly digits: number;
}

const MATCH = 0x80000000;

export function isMatch(symbol: number): boolean {
  return symbol >= MATCH;
}
export function lengthOf(match: number): number {
  return (match >>> 16) & 0x1ff;
}
export function distanceOf(match: number): number {
  return (match & 0xffff) + 1;
}
function matchOf(length: number, distance: number): number {
  return (MATCH | (length << 16) | (distance - 1)) >>> 0;
}

class Finder {
  readonly #last = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #symbols: Uint32Array;
  #count = 0;
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.#symbols = new Uint32Array(bytes.length);
  }

  symbols(): Uint32Array {
    return this.#symbols.subarray(0, this.#count);
  }

  /** Says the text up to `end`, where a number begins or nothing is left. */
  text(end: number): void {
    while (this.#at < end) {
      const most = Math.min(LONGEST_MATCH, end - this.#at);
      const from = most >= LEAST_MATCH ? this.#remember(this.#at) : -1;
      const length = from >= 0 && this.#at - from <= FARTHEST_MATCH ? this.#sameFrom(from, most) : 0;
      if (length < LEAST_MATCH) {
        this.#symbols[this.#count++] = this.bytes[this.#at]!;
        this.#at += 1;
      } else {
        this.#match(length, this.#at - from, end);
      }
    }
  }

  /** Says a row's number, as that at `before` where there is one. */
  number(before: number, digits: number): void {
    const distance = this.#at - before;
    if (before < 0 || distance > FARTHEST_MATCH || digits < SHORTEST_MATCH) {
      const literal = before < 0 ? DIGIT : DIGIT_AGAIN;
      for (let digit = 0; digit < digits; digit += 1) this.#symbols[this.#count++] = literal;
    } else {
      this.#symbols[this.#count++] = matchOf(digits, distance);
    }
    this.#at += digits;
  }

  #match(length: number, distance: number, end: number): void {
    this.#symbols[this.#count++] = matchOf(length, distance);
    const until = Math.min(this.#at + length, end - LEAST_MATCH);
    for (let at = this.#at + 1; at < until; at += 1) this.#remember(at);
    this.#at += length;
  }

  /** Remembers what begins here, and gives where the like of it last began. */
  #remember(at: number): number {
    const { bytes } = this;
    const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    const hash = Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
    const last = this.#last[hash]!;
    this.#last[hash] = at;
    return last;
  }

  /** How many bytes from there are as those here: digits are like none. */
  #sameFrom(from: number, most: number): number {
    const { bytes } = this;
    const at = this.#at;
    let length = 0;
    while (length < most && bytes[from + length] === bytes[at + length]) length += 1;
    return length;
  }
}
