/**
 * How many bits each symbol gets in a prefix code that makes the whole shortest, none longer than
 * `limit` (package-merge: Larmore and Hirschberg, 1990). Symbols that do not occur get 0.
 */
export function codeLengths(counts: ArrayLike<number>, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const symbols = Array.from({ length: counts.length }, (_, symbol) => symbol)
    .filter((symbol) => counts[symbol]! > 0)
    .sort((a, b) => counts[a]! - counts[b]! || a - b);
  const [only] = symbols;
  if (symbols.length < 2) {
    if (only !== undefined) lengths[only] = 1;
    return lengths;
  }
  const weights = symbols.map((symbol) => counts[symbol]!);
  const levels = [weights.map((weight) => ({ weight, isPackage: false }))];
  while (levels.length < limit) levels.push(nextLevel(weights, levels.at(-1)!));
  let wanted = 2 * symbols.length - 2;
  for (const level of levels.reverse()) {
    let packages = 0;
    for (let at = 0; at < wanted; at += 1) if (level[at]!.isPackage) packages += 1;
    for (let at = 0; at < wanted - packages; at += 1) lengths[symbols[at]!]! += 1;
    wanted = 2 * packages;
  }
  return lengths;
}

interface Item {
  readonly weight: number;
  readonly isPackage: boolean;
}

/** The symbols again, and pairs of what the level before has, by weight. */
function nextLevel(weights: readonly number[], before: readonly Item[]): Item[] {
  const level: Item[] = [];
  let pair = 0;
  let symbol = 0;
  const pairs = Math.floor(before.length / 2);
  while (symbol < weights.length || pair < pairs) {
    const paired = pair < pairs ? before[2 * pair]!.weight + before[2 * pair + 1]!.weight : Infinity;
    if (symbol < weights.length && weights[symbol]! <= paired) {
      level.push({ weight: weights[symbol]!, isPackage: false });
      symbol += 1;
    } else {
      level.push({ weight: paired, isPackage: true });
      pair += 1;
    }
  }
  return level;
}

/** The codes of those lengths (RFC 1951, 3.2.2), their bits in the order in which they are written. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] === length) codes[symbol] = reversed(code++, length);
    }
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >>> bit) & 1) << (length - 1 - bit);
  return turned;
}
