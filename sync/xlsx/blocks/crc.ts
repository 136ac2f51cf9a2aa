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
function shifted(value: number): number {
  return (TABLE[value & 255]! ^ (value >>> 8)) >>> 0;
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

/** As long as a row usually is. */
const FEW = 1 << 14;
const AFTER_FEW = (() => {
  const powers = new Uint32Array(FEW);
  for (let count = 0, power = ONE; count < FEW; count += 1, power = shifted(power)) powers[count] = power;
  return powers;
})();

/** The same, and at once where they are few. */
export function afterFew(count: number): number {
  return count < FEW ? AFTER_FEW[count]! : afterBytes(count);
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
