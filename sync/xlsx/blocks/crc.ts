/**
 * CRC-32 as polynomials over bits (ISO 3309, as zip files use it): the lowest power stands in the
 * highest bit. A checksum is linear in what it is of, so what a few bytes add to it can be worked out
 * without looking at the others.
 */
const POLYNOMIAL = 0xedb88320;

/** The polynomial 1. */
export const ONE = 0x80000000;

/** What a byte adds, for each byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

/** The product of two polynomials. */
export function multiply(a: number, b: number): number {
  let product = 0;
  for (let factor = b; a !== 0; a = (a << 1) >>> 0) {
    if (a & ONE) product ^= factor;
    factor = factor & 1 ? (factor >>> 1) ^ POLYNOMIAL : factor >>> 1;
  }
  return product >>> 0;
}

/** A polynomial with a byte of zeros behind it. */
export function shifted(value: number): number {
  return (TABLE[value & 255]! ^ (value >>> 8)) >>> 0;
}

/** What each byte adds with one, two and three bytes of zeros behind it. */
const [TABLE_1, TABLE_2, TABLE_3] = [1, 2, 3].map((zeros) =>
  TABLE.map((value) => {
    let after = value;
    for (let zero = 0; zero < zeros; zero += 1) after = shifted(after);
    return after;
  }),
) as [Uint32Array, Uint32Array, Uint32Array];

/** A polynomial with so many bytes of zeros behind it; four at a time. */
export function shiftedBy(value: number, zeros: number): number {
  let after = value;
  let left = after === 0 ? 0 : zeros;
  for (; left >= 4; left -= 4) {
    after =
      TABLE_3[after & 255]! ^
      TABLE_2[(after >>> 8) & 255]! ^
      TABLE_1[(after >>> 16) & 255]! ^
      TABLE[after >>> 24]!;
  }
  for (; left > 0; left -= 1) after = shifted(after);
  return after >>> 0;
}

/** x to the power of 8 · 2ⁿ, at n. */
const SQUARES = (() => {
  const squares = [shifted(ONE)];
  for (let power = 1; power < 32; power += 1)
    squares.push(multiply(squares[power - 1]!, squares[power - 1]!));
  return squares;
})();

/** x to the power of eight times a number of bytes: what so many bytes behind it multiply a polynomial by. */
export function afterBytes(count: number): number {
  let product = ONE;
  for (let power = 0, rest = count; rest > 0; power += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = multiply(SQUARES[power]!, product);
  }
  return product;
}

/** The checksum of two runs of bytes, one after the other. */
export function joinCrc(before: number, after: number, lengthAfter: number): number {
  return (multiply(afterBytes(lengthAfter), before) ^ after) >>> 0;
}

/** What bytes add to a checksum where they are the last: its linear part. */
export function linearCrc(bytes: Iterable<number>): number {
  let value = 0;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255]! ^ (value >>> 8)) >>> 0;
  return value;
}
