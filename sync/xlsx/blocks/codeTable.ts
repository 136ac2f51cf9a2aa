import type { BitWriter } from './BitWriter';
import { codeLengths, codesOf } from './codeLengths';

/** The order in which the lengths of the codes for lengths are told (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Begins a deflate block that is not the last, with codes of these lengths. */
export function writeCodeTable(writer: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const literalCount = Math.max(257, usedOf(literals));
  const distanceCount = Math.max(1, usedOf(distances));
  const runs = runsOf([...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)]);
  const counts = new Uint32Array(19);
  for (const { symbol } of runs) counts[symbol]! += 1;
  const lengths = codeLengths(counts, 7);
  const codes = codesOf(lengths);
  const told = Math.max(4, 19 - [...ORDER].reverse().findIndex((symbol) => lengths[symbol]! > 0));
  writer.write(0, 1);
  writer.write(2, 2);
  writer.write(literalCount - 257, 5);
  writer.write(distanceCount - 1, 5);
  writer.write(told - 4, 4);
  for (const symbol of ORDER.slice(0, told)) writer.write(lengths[symbol]!, 3);
  for (const { symbol, extra, bits } of runs) {
    writer.write(codes[symbol]!, lengths[symbol]!);
    if (bits > 0) writer.write(extra, bits);
  }
}

function usedOf(lengths: Uint8Array): number {
  return lengths.findLastIndex((length) => length > 0) + 1;
}

interface Run {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** Lengths of codes, with runs of the same told once. */
function runsOf(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    let end = at + 1;
    while (end < lengths.length && lengths[end] === length) end += 1;
    let count = end - at;
    at = end;
    if (length !== 0) {
      runs.push({ symbol: length, extra: 0, bits: 0 });
      count -= 1;
    }
    for (; count >= 3;) {
      const [symbol, least, most, bits] = length !== 0 ? REPEAT : count > 10 ? MANY_ZEROS : ZEROS;
      const taken = Math.min(count, most);
      runs.push({ symbol, extra: taken - least, bits });
      count -= taken;
    }
    for (; count > 0; count -= 1) runs.push({ symbol: length, extra: 0, bits: 0 });
  }
  return runs;
}

/** Symbol, least and most that it stands for, and bits behind it. */
const REPEAT = [16, 3, 6, 2] as const;
const ZEROS = [17, 3, 10, 3] as const;
const MANY_ZEROS = [18, 11, 138, 7] as const;
