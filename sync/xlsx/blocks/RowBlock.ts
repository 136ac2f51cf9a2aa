import { crc32 } from 'node:zlib';
import { afterBytes, linearCrc, multiply, ONE, shifted } from './crc';
import { encodeBlock } from './encodeBlock';
import { DIGIT, findMatches, type RowNumbers } from './findMatches';

/** Stands in a row's XML wherever its number does. */
export const ROW_NUMBER = String.fromCharCode(DIGIT);

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

/** @param rows the XML of each, with `ROW_NUMBER` where its number stands */
export function rowBlock(rows: readonly string[], first: number): RowBlock {
  const raw = Buffer.from(rows.join(''), 'utf8');
  const { bytes, numbers } = withRoom(raw, rows, first);
  const { deflated, codes, bits, starts, isToldOnce } = encodeBlock(
    findMatches(bytes, numbers),
    rows.length,
    first,
  );
  for (const [row, { places, digits }] of numbers.entries()) {
    const number = digitsOf(first + row);
    for (const place of places)
      for (let digit = 0; digit < digits; digit += 1) bytes[place + digit] = number[digit]!;
  }
  const shares = Uint32Array.from(numbers, (each) => shareOf(each, bytes.length));
  const crc = crc32(bytes);
  return {
    bytes: deflated,
    size: bytes.length,
    crc,
    first,
    rows: rows.length,
    places: { codes, bits, starts, shares, isMovable: isToldOnce },
  };
}

/** Whether a block can be moved to another row: its numbers must keep their widths. */
export function canMove(block: Pick<RowBlock, 'first' | 'rows' | 'places'>, to: number): boolean {
  const { first, rows, places } = block;
  if (first === to) return true;
  if (!places.isMovable) return false;
  return Array.from({ length: rows }).every(
    (_, row) => String(first + row).length === String(to + row).length,
  );
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

/** The bytes with room for the digits of each number, and where they stand. */
function withRoom(
  raw: Uint8Array,
  rows: readonly string[],
  first: number,
): { readonly bytes: Uint8Array; readonly numbers: readonly RowNumbers[] } {
  const counts = rows.map((row) => row.split(ROW_NUMBER).length - 1);
  const widths = rows.map((_, row) => String(first + row).length);
  const extra = counts.reduce((sum, count, row) => sum + count * (widths[row]! - 1), 0);
  const bytes = new Uint8Array(raw.length + extra);
  const numbers: RowNumbers[] = [];
  let from = 0;
  let to = 0;
  for (const [row, count] of counts.entries()) {
    const digits = widths[row]!;
    const places = new Uint32Array(count);
    for (let nth = 0; nth < count; nth += 1) {
      const at = raw.indexOf(DIGIT, from);
      bytes.set(raw.subarray(from, at), to);
      to += at - from;
      places[nth] = to;
      bytes.fill(DIGIT, to, to + digits);
      to += digits;
      from = at + 1;
    }
    numbers.push({ places, digits });
  }
  bytes.set(raw.subarray(from), to);
  return { bytes, numbers };
}

/** The sum over all its places of x to the power of how many bits come behind. */
function shareOf({ places, digits }: RowNumbers, size: number): number {
  let share = 0;
  let at = 0;
  for (const place of places) {
    const end = place + digits;
    if (share !== 0) for (; at < end; at += 1) share = shifted(share);
    at = end;
    share = (share ^ ONE) >>> 0;
  }
  return multiply(afterBytes(size - at), share);
}
