import { BitWriter } from './BitWriter';
import { codeLengths, codesOf } from './codeLengths';
import { writeCodeTable } from './codeTable';
import {
  DISTANCES,
  distancePlace,
  distanceSaid,
  END_OF_BLOCK,
  LENGTHS_SAID,
  lengthSymbol,
  LITERALS,
} from './deflateSymbols';
import { distanceOf, isMatch, lengthOf } from './findMatches';
import { DIGIT, DIGIT_AGAIN } from './RowBytes';

const ZERO = 48;
/** All digits have codes of one length, so that one can be put in another's place. */
const SLOTS = 16;
/** Literals that no XML has take the codes that ten digits leave free: a table of codes must be complete. */
const FILLERS = [0, 1, 2, 3, 4, 5];
const DIGIT_CODES = [...FILLERS, ...Array.from({ length: 10 }, (_, digit) => ZERO + digit)];
/** The digits together never get a longer code than this and the four bits that tell one from another. */
const SELDOM = 1 / 256;
const LONGEST_CODE = 15;

/** A deflate block, and where in it the numbers of rows are told. */
export interface Encoded {
  readonly deflated: Uint8Array;
  readonly codes: readonly number[];
  readonly bits: number;
  /** For each row, where its first digit stands among the bits. */
  readonly starts: Uint32Array;
  /** Whether each number is told once, and matched wherever it stands again. */
  readonly isToldOnce: boolean;
}

/**
 * Writes symbols as one deflate block with a table of its own, ending at a whole byte.
 *
 * @param symbols with `DIGIT` for each digit of a row's number
 * @param first the number of the first row
 */
export function encodeBlock(symbols: Int32Array, rows: number, first: number): Encoded {
  const { literals, distances } = lengthsFor(symbols);
  const literalCodes = codesOf(literals);
  const distanceCodes = codesOf(distances);
  const writer = new BitWriter(Math.max(1024, symbols.length * 2));
  writeCodeTable(writer, literals, distances);
  const starts = new Uint32Array(rows);
  let row = -1;
  let digits = '';
  let digit = 0;
  let isToldOnce = true;
  for (let at = 0; at < symbols.length; at += 1) {
    const symbol = symbols[at]!;
    if (isMatch(symbol)) {
      const length = LENGTHS_SAID[lengthOf(symbol)]!;
      const code = literals[length.symbol]!;
      writer.write(literalCodes[length.symbol]! | (length.extra << code), code + length.bits);
      const distance = distanceOf(symbol);
      const { symbol: place, least, bits } = distanceSaid(distance);
      writer.write(distanceCodes[place]!, distances[place]!);
      if (bits > 0) writer.write(distance - least, bits);
    } else if (symbol === DIGIT || symbol === DIGIT_AGAIN) {
      if (digit === digits.length) {
        digit = 0;
        if (symbol === DIGIT) {
          row += 1;
          digits = String(first + row);
          starts[row] = writer.bits;
        }
      }
      isToldOnce &&= symbol === DIGIT;
      const literal = digits.charCodeAt(digit);
      digit += 1;
      writer.write(literalCodes[literal]!, literals[literal]!);
    } else {
      writer.write(literalCodes[symbol]!, literals[symbol]!);
    }
  }
  writer.write(literalCodes[END_OF_BLOCK]!, literals[END_OF_BLOCK]!);
  // An empty stored block ends at a whole byte, so that anything may follow.
  writer.write(0, 3);
  writer.align();
  writer.write(0, 16);
  writer.write(0xffff, 16);
  const codes = Array.from({ length: 10 }, (_, each) => literalCodes[ZERO + each]!);
  return { deflated: writer.toBytes(), codes, bits: literals[ZERO]!, starts, isToldOnce };
}

function lengthsFor(symbols: Int32Array): { readonly literals: Uint8Array; readonly distances: Uint8Array } {
  const literals = new Uint32Array(LITERALS);
  const distances = new Uint32Array(DISTANCES);
  for (let at = 0; at < symbols.length; at += 1) {
    const symbol = symbols[at]!;
    if (isMatch(symbol)) {
      literals[lengthSymbol(lengthOf(symbol))]! += 1;
      distances[distancePlace(distanceOf(symbol))]! += 1;
    } else {
      literals[symbol === DIGIT || symbol === DIGIT_AGAIN ? ZERO : symbol]! += 1;
    }
  }
  literals[END_OF_BLOCK] = 1;
  // A table of distances must not be empty.
  if (distances.every((count) => count === 0)) distances[0] = 1;
  return { literals: withDigitsAlike(literals), distances: codeLengths(distances, LONGEST_CODE) };
}

/** The digits are counted as one symbol, whose code four more bits part. */
function withDigitsAlike(counts: Uint32Array): Uint8Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let together = 0;
  for (let digit = ZERO; digit < ZERO + 10; digit += 1) {
    together += counts[digit]!;
    counts[digit] = 0;
  }
  counts[ZERO] = Math.max(together, Math.ceil(total * SELDOM), 1);
  const lengths = codeLengths(counts, LONGEST_CODE);
  const own = lengths[ZERO]! + Math.log2(SLOTS);
  for (const literal of DIGIT_CODES) lengths[literal] = own;
  return lengths;
}
