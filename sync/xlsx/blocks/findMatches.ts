import { FARTHEST_MATCH, LONGEST_MATCH } from './deflateSymbols';

/** Stands where a digit of a row's number will, where that is told first: no XML can hold it. */
export const DIGIT = 1;
/** The same, where the number stands again in its row. */
export const DIGIT_AGAIN = 2;
/** Deflate has no match that is shorter. */
const SHORTEST_MATCH = 3;

/** Runs of the same bytes, found by their first four. */
const HASH_BITS = 15;
const LEAST_MATCH = 4;
/** So many places within a match are remembered: what begins further in is found by what stands before it. */
const REMEMBERED = 6;

/** What deflate is to say of bytes, and where the numbers of rows stand in them. */
export interface Matches {
  /** Literals as they are (below 256), and matches, in which `isMatch`, `lengthOf` and `distanceOf` look. */
  readonly symbols: Uint32Array;
  /** The first digit of each number. */
  readonly places: Uint32Array;
  /** How many of `places` each row has. */
  readonly counts: Uint32Array;
}

/**
 * What deflate is to say of rows. The digits of a row's number are matched only with those before them in
 * their own row, since another row's will be others; the first of a row are literals (`DIGIT`). What is
 * given is good until the next is asked for.
 *
 * @param digits how many digits each row's number has
 */
export function findMatches(bytes: Uint8Array, digits: ArrayLike<number>): Matches {
  const size = bytes.length;
  const last = LAST.fill(-1);
  const symbols = symbolsFor(size);
  const places = placesFor(size);
  const counts = new Uint32Array(digits.length);
  let told = 0;
  let numbers = 0;
  let row = -1;
  let at = 0;
  while (at < size) {
    const byte = bytes[at]!;
    if (byte === DIGIT || byte === DIGIT_AGAIN) {
      if (byte === DIGIT) row += 1;
      const width = digits[row]!;
      const distance = byte === DIGIT ? Infinity : at - places[numbers - 1]!;
      places[numbers++] = at;
      counts[row]! += 1;
      at += width;
      if (distance <= FARTHEST_MATCH && width >= SHORTEST_MATCH) symbols[told++] = matchOf(width, distance);
      else for (let digit = 0; digit < width; digit += 1) symbols[told++] = byte;
      continue;
    }
    // Beyond the end is nothing, which is like no byte.
    const hash = hashOf(bytes, at);
    const from = last[hash]!;
    last[hash] = at;
    let length = 0;
    if (from >= 0 && at - from <= FARTHEST_MATCH) {
      const most = Math.min(LONGEST_MATCH, size - at);
      // A digit is like none: what is matched ends before it.
      while (
        length < most &&
        bytes[at + length]! > DIGIT_AGAIN &&
        bytes[from + length] === bytes[at + length]
      )
        length += 1;
    }
    if (length < LEAST_MATCH) {
      symbols[told++] = byte;
      at += 1;
      continue;
    }
    symbols[told++] = matchOf(length, at - from);
    const until = at + Math.min(length, REMEMBERED);
    for (let inner = at + 1; inner < until; inner += 1) last[hashOf(bytes, inner)] = inner;
    at += length;
  }
  return { symbols: symbols.subarray(0, told), places: places.subarray(0, numbers), counts };
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

function hashOf(bytes: Uint8Array, at: number): number {
  const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}

// Room that every block needs and none keeps: making it anew would cost as much as using it.
const LAST = new Int32Array(1 << HASH_BITS);
let symbolRoom = new Uint32Array();
let placeRoom = new Uint32Array();

function symbolsFor(size: number): Uint32Array {
  if (symbolRoom.length < size) symbolRoom = new Uint32Array(size * 2);
  return symbolRoom;
}

function placesFor(size: number): Uint32Array {
  if (placeRoom.length < size) placeRoom = new Uint32Array(size * 2);
  return placeRoom;
}
