import { crc32 } from 'node:zlib';
import { afterFew, linearCrc, multiply, ONE } from './crc';
import { encodeBlock } from './encodeBlock';
import { findMatches } from './findMatches';
import { RowBytes, type RowNumbers } from './RowBytes';

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

/** Writes the row of that place, from 0, in whose XML its number stands at least once. */
export type WriteRow = (to: RowBytes, at: number) => void;

/** So many rows as a block, from the row numbered `first` on. */
export function rowBlock(count: number, first: number, write: WriteRow): RowBlock {
  ROOM.clear();
  for (let row = 0; row < count; row += 1) {
    ROOM.begin(widthOf(first + row));
    write(ROOM, row);
  }
  const bytes = ROOM.written;
  const { numbers } = ROOM;
  const { deflated, codes, bits, starts, isToldOnce } = encodeBlock(
    findMatches(bytes, numbers),
    count,
    first,
  );
  fillIn(bytes, numbers, first);
  return {
    bytes: deflated,
    size: bytes.length,
    crc: crc32(bytes),
    first,
    rows: count,
    places: { codes, bits, starts, shares: sharesOf(numbers, bytes.length), isMovable: isToldOnce },
  };
}

/** Writes the numbers of rows where they stand. */
function fillIn(bytes: Uint8Array, { places, counts }: RowNumbers, first: number): void {
  let nth = 0;
  for (let row = 0; row < counts.length; row += 1) {
    const number = digitsOf(first + row);
    for (const until = nth + counts[row]!; nth < until; nth += 1) {
      const place = places[nth]!;
      for (let digit = 0; digit < number.length; digit += 1) bytes[place + digit] = number[digit]!;
    }
  }
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
  const said = String(number);
  const digits: number[] = [];
  for (let at = 0; at < said.length; at += 1) digits.push(said.charCodeAt(at));
  return digits;
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

/** For each row, the sum over all the places of its number of x to the power of how many bits come behind. */
function sharesOf({ places, counts, widths }: RowNumbers, size: number): Uint32Array {
  const shares = new Uint32Array(counts.length);
  let at = places.length - 1;
  let end = size;
  let behind = ONE;
  // from the last row up: what comes behind a row is what comes behind the next, and a little more
  for (let row = counts.length - 1; row >= 0; row -= 1) {
    const last = places[at]!;
    behind = multiply(afterFew(end - last - widths[row]!), behind);
    end = last + widths[row]!;
    let share = 0;
    for (let left = counts[row]!; left > 0; left -= 1) share ^= afterFew(last - places[at--]!);
    shares[row] = multiply(behind, share >>> 0);
  }
  return shares;
}
