const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * A decimal number as it stands in the file, or NaN where it is none. Up to 15 digits are read
 * without making a string: such a whole number, and a power of ten up to 22, are both exact, so that
 * their quotient is rounded once, as it should be.
 */
export function bytesToNumber(bytes: Buffer, start: number, end: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  if (at >= end || end - at > 16) return slowly(bytes, start, end);
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === DOT && decimals < 0) {
      decimals = 0;
    } else {
      return slowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > 15) return slowly(bytes, start, end);
  const value = decimals > 0 ? whole / POWERS[decimals]! : whole;
  return bytes[start] === MINUS ? -value : value;
}

function slowly(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('latin1', start, end).trim();
  return NUMBER.test(text) ? Number(text) : NaN;
}

/** A whole number without a sign, or -1 where there is none. */
export function bytesToIndex(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return end > start ? value : -1;
}
