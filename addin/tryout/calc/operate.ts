import { compare } from './compare';
import { toNumber, toText } from './coerce';
import type { BinarySign } from './formulaNode';
import { CalcError, type Scalar } from './scalar';

/** @throws CalcError */
export function operate(sign: BinarySign, left: Scalar, right: Scalar): Scalar {
  switch (sign) {
    case '+':
      return finite(toNumber(left) + toNumber(right));
    case '-':
      return finite(difference(toNumber(left), toNumber(right)));
    case '*':
      return finite(toNumber(left) * toNumber(right));
    case '/':
      return quotient(toNumber(left), toNumber(right));
    case '^':
      return power(toNumber(left), toNumber(right));
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
  }
}

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CalcError('#NUM!');
  return value;
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new CalcError('#NUM!');
  if (base === 0 && exponent < 0) throw new CalcError('#DIV/0!');
  return finite(base ** exponent);
}

function quotient(of: number, by: number): number {
  if (by === 0) throw new CalcError('#DIV/0!');
  return finite(of / by);
}

/** Nearly equal numbers differ by nothing, as Excel has it: 1.1 - 1 - 0.1 is 0. */
function difference(a: number, b: number): number {
  const result = a - b;
  return result !== 0 && Math.abs(result) < Math.abs(a) * 2e-15 ? 0 : result;
}
