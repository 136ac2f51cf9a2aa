import { crc32 } from 'node:zlib';
import { afterBytes, linearCrc, multiply, ONE, shifted } from './crc';
import { encodeBlock } from './encodeBlock';
import { DIGIT, DIGIT_AGAIN, findMatches } from './findMatches';

/** Stands in a row's XML wherever its number does. */
export const ROW_NUMBER = String.fromCharCode(DIGIT);
const NUMBER_AGAIN = String.fromCharCode(DIGIT_AGAIN);

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

/** @param rows the XML of each, with `ROW_NUMBER` where its number stands, at least once */
export function rowBlock(rows: readonly string[], first: number): RowBlock {
  const digits = Uint8Array.from(rows, (_, row) => widthOf(first + row));
  const bytes = withRoom(rows, digits);
  const { symbols, places, counts } = findMatches(bytes, digits);
  const { deflated, codes, bits, starts, isToldOnce } = encodeBlock(symbols, rows.length, first);
  const shares = new Uint32Array(rows.length);
  let from = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const own = places.subarray(from, (from += counts[row]!));
    const number = digitsOf(first + row);
    for (const place of own) bytes.set(number, place);
    shares[row] = shareOf(own, digits[row]!, bytes.length);
  }
  return {
    bytes: deflated,
    size: bytes.length,
    crc: crc32(bytes),
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

/** The rows with room for the digits of their numbers, which is marked where each stands first. */
function withRoom(rows: readonly string[], digits: Uint8Array): Buffer {
  const texts = rows.map((row, at) => {
    const place = row.indexOf(ROW_NUMBER);
    const again = NUMBER_AGAIN.repeat(digits[at]!);
    const rest = row.slice(place + 1).replaceAll(ROW_NUMBER, again);
    return row.slice(0, place) + ROW_NUMBER.repeat(digits[at]!) + rest;
  });
  // In UTF-8 a unit of UTF-16 has three bytes at most.
  const room = Buffer.allocUnsafe(texts.reduce((sum, { length }) => sum + 3 * length, 0));
  let size = 0;
  // Row by row: a sign beyond Latin-1 makes only its own row slower.
  for (const text of texts) size += room.write(text, size, 'utf8');
  return room.subarray(0, size);
}

/** The sum over all the places of a number of x to the power of how many bits come behind. */
function shareOf(places: Uint32Array, digits: number, size: number): number {
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
