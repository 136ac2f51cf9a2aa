import { toNumber, toWhole } from '../coerce';
import { ofScalars, ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { single } from '../lift';
import { Matrix, type Operand } from '../operand';
import { finite, power } from '../operate';
import { CalcError, type Scalar } from '../scalar';
import { numbersIn } from './numbersIn';
import { roundDown, roundHalfAway, roundUp } from './rounding';

type Args = readonly Scalar[];

const ofNumber = (work: (value: number) => number) =>
  ofScalars(1, 1, ([value]) => finite(work(toNumber(value!))));
const rounding = (round: (value: number, digits: number) => number, least = 2) =>
  ofScalars(least, 2, ([value, digits]) =>
    round(toNumber(value!), digits === undefined ? 0 : toWhole(digits)),
  );
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

export const MATHS: Readonly<Record<string, FunctionSpec>> = {
  SUM: ofWholes(1, 255, (args, at) => sum(numbersIn(args, at))),
  PRODUCT: ofWholes(1, 255, (args, at) => numbersIn(args, at).reduce((total, each) => total * each, 1)),
  SUMSQ: ofWholes(1, 255, (args, at) => sum(numbersIn(args, at).map((each) => each ** 2))),
  SUMPRODUCT: ofWholes(1, 255, sumProduct),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  INT: ofNumber(Math.floor),
  SQRT: ofNumber(Math.sqrt),
  EXP: ofNumber(Math.exp),
  LN: ofNumber(logarithm),
  LOG10: ofNumber((value) => logarithm(value, 10)),
  LOG: ofScalars(1, 2, ([value, base]) =>
    logarithm(toNumber(value!), base === undefined ? 10 : toNumber(base)),
  ),
  PI: ofScalars(0, 0, () => Math.PI),
  POWER: ofScalars(2, 2, ([base, exponent]) => power(toNumber(base!), toNumber(exponent!))),
  ROUND: rounding(roundHalfAway),
  ROUNDUP: rounding(roundUp),
  ROUNDDOWN: rounding(roundDown),
  TRUNC: rounding(roundDown, 1),
  MOD: ofScalars(2, 2, modulo),
  QUOTIENT: ofScalars(2, 2, ([of, by]) => Math.trunc(toNumber(of!) / notNought(toNumber(by!)))),
  MROUND: ofScalars(2, 2, ([value, step]) => toStep(value!, step!, (count) => roundHalfAway(count, 0))),
  CEILING: ofScalars(2, 2, ([value, step]) => toStep(value!, step!, Math.ceil)),
  'CEILING.MATH': ofScalars(1, 3, ([value, step]) => toStep(value!, step ?? 1, Math.ceil)),
  FLOOR: ofScalars(2, 2, ([value, step]) => toStep(value!, step!, Math.floor)),
  'FLOOR.MATH': ofScalars(1, 3, ([value, step]) => toStep(value!, step ?? 1, Math.floor)),
  EVEN: ofNumber((value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: ofNumber((value) => (Math.sign(value) || 1) * (Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1)),
  FACT: ofNumber(factorial),
  GCD: ofWholes(1, 255, (args, at) => numbersIn(args, at).map(Math.trunc).reduce(divisor, 0)),
  LCM: ofWholes(1, 255, (args, at) =>
    numbersIn(args, at)
      .map(Math.trunc)
      .reduce((a, b) => (a && b ? (a / divisor(a, b)) * b : 0), 1),
  ),
};

function logarithm(value: number, base = Math.E): number {
  if (value <= 0 || base <= 0) throw new CalcError('#NUM!');
  if (base === 1) throw new CalcError('#DIV/0!');
  if (base === 10) return Math.log10(value);
  return base === Math.E ? Math.log(value) : Math.log(value) / Math.log(base);
}

/** What is left has the sign of what divides. */
function modulo([of, by]: Args): number {
  const [value, step] = [toNumber(of!), notNought(toNumber(by!))];
  return value - step * Math.floor(value / step);
}

function notNought(value: number): number {
  if (value === 0) throw new CalcError('#DIV/0!');
  return value;
}

function toStep(value: Scalar, step: Scalar, round: (count: number) => number): number {
  const [from, by] = [toNumber(value), toNumber(step)];
  if (by === 0) return 0;
  if (from > 0 && by < 0) throw new CalcError('#NUM!');
  return Number((round(Number((from / by).toPrecision(15))) * by).toPrecision(15));
}

function factorial(value: number): number {
  if (value < 0) throw new CalcError('#NUM!');
  let product = 1;
  for (let factor = 2; factor <= Math.floor(value); factor += 1) product *= factor;
  return product;
}

function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisor(b, a % b);
}

/** Arrays of one size, multiplied place by place and added up; what is no number counts as nought. */
function sumProduct(args: readonly Operand[], at: Surroundings): number {
  const settled = args.map((arg) => {
    const value = single(arg, at);
    return value instanceof Matrix ? value : new Matrix([[value]]);
  });
  const [first] = settled;
  const { height, width } = first!;
  if (settled.some((each) => each.height !== height || each.width !== width)) throw new CalcError('#VALUE!');
  let total = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const each of settled) product *= countable(each.at(row, column));
      total += product;
    }
  }
  return total;
}

function countable(value: Scalar): number {
  if (value instanceof CalcError) throw value;
  return typeof value === 'number' ? value : 0;
}
