import { crc32 } from 'node:zlib';
import { afterBytes, linearCrc, multiply, ONE, shiftedBy } from './crc';
import { encodeBlock } from './encodeBlock';
import { findMatches } from './findMatches';
import { RowBytes, type RowSink } from './RowBytes';

/**
 * Rows of a sheet as deflated XML that can be moved to another row without being made again: it is known
 * which bits their numbers are, and what these add to the checksum.
 */
export interface RowBlock {
  /** Whole deflate blocks, none of them the last. */
  readonly bytes: Uint8Array;
  /** Of the XML. */
  readonly size: number;
  readonly crc: number;
  /** The number of the first row, from 1. */
  readonly first: number;
  readonly rows: number;
  readonly places: NumberPlaces;
}

/** What moving a block needs to know. */
export interface NumberPlaces {
  /** The bits of each digit, from 0 to 9, and how many they are. */
  readonly codes: readonly number[];
  readonly bits: number;
  /** Where the first digit of a row stands among the bits of the block. */
  readonly starts: Uint32Array;
  /** What a row's number is multiplied by in the checksum. */
  readonly shares: Uint32Array;
  /** Whether that is all there is to change. */
  readonly isMovable: boolean;
}

/** Writes the XML of a row, in which its number stands at least once. */
export type WriteRow = (to: RowSink) => void;

export function rowBlock(rows: Iterable<WriteRow>, first: number): RowBlock {
  ROOM.clear();
  const digits: number[] = [];
  for (const write of rows) {
    const width = widthOf(first + digits.length);
    digits.push(width);
    ROOM.begin(width);
    write(ROOM);
  }
  const bytes = ROOM.written;
  const count = digits.length;
  const { symbols, places, counts } = findMatches(bytes, digits);
  const { deflated, codes, bits, starts, isToldOnce } = encodeBlock(symbols, count, first);
  const shares = new Uint32Array(count);
  let from = 0;
  for (let row = 0; row < count; row += 1) {
    const own = places.subarray(from, (from += counts[row]!));
    const number = digitsOf(first + row);
    for (let at = 0; at < own.length; at += 1) {
      for (let digit = 0; digit < number.length; digit += 1) bytes[own[at]! + digit] = number[digit]!;
    }
    shares[row] = shareOf(own, number.length, bytes.length);
  }
  return {
    bytes: deflated,
    size: bytes.length,
    crc: crc32(bytes),
    first,
    rows: count,
    places: { codes, bits, starts, shares, isMovable: isToldOnce },
  };
}

/** Room that every block needs and none keeps. */
const ROOM = new RowBytes();

/** Whether a block can be moved to another row: its numbers must keep their widths. */
export function canMove(block: Pick<RowBlock, 'first' | 'rows' | 'places'>, to: number): boolean {
  const { first, rows, places } = block;
  if (first === to) return true;
  if (!places.isMovable) return false;
  for (let row = 0; row < rows; row += 1) if (widthOf(first + row) !== widthOf(to + row)) return false;
  return true;
}

/** The same rows from another row on, as they would have been made there. */
export function moved(block: RowBlock, to: number): RowBlock {
  if (block.first === to) return block;
  const { places, first } = block;
  // A copy, whatever kind of array it is: a Buffer’s slice would be the same bytes.
  const bytes = Uint8Array.from(block.bytes);
  let { crc } = block;
  for (let row = 0; row < block.rows; row += 1) {
    const [was, now] = [digitsOf(first + row), digitsOf(to + row)];
    const change = linearCrc(now.map((digit, at) => digit ^ was[at]!));
    crc ^= multiply(change, places.shares[row]!);
    let bit = places.starts[row]!;
    for (const digit of now) {
      writeBits(bytes, bit, places.codes[digit - ZERO]!, places.bits);
      bit += places.bits;
    }
  }
  return { ...block, bytes, crc: crc >>> 0, first: to };
}

const ZERO = 48;

function digitsOf(number: number): number[] {
  return Array.from(String(number), (digit) => digit.charCodeAt(0));
}

function writeBits(bytes: Uint8Array, bit: number, code: number, count: number): void {
  const at = bit >>> 3;
  const shift = bit & 7;
  const mask = ((1 << count) - 1) << shift;
  const value = code << shift;
  for (let byte = 0; byte << 3 < shift + count; byte += 1) {
    const own = (mask >>> (byte * 8)) & 255;
    bytes[at + byte] = (bytes[at + byte]! & ~own) | ((value >>> (byte * 8)) & own);
  }
}

/** How many digits a number has. */
function widthOf(number: number): number {
  return String(number).length;
}

/** The sum over all the places of a number of x to the power of how many bits come behind. */
function shareOf(places: Uint32Array, digits: number, size: number): number {
  let share = 0;
  let at = 0;
  for (let index = 0; index < places.length; index += 1) {
    const end = places[index]! + digits;
    share = (shiftedBy(share, end - at) ^ ONE) >>> 0;
    at = end;
  }
  return multiply(afterBytes(size - at), share);
}
