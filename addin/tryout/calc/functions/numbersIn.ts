import type { Surroundings } from '../functionSpec';
import { Area, Matrix, type Operand } from '../operand';
import { toNumber } from '../coerce';
import { CalcError, type Scalar } from '../scalar';

/**
 * The numbers that SUM and its kin see: in areas and arrays only numbers count, an argument written
 * out counts whatever it is.
 *
 * @throws CalcError where there is an error among them, or a text written out that is no number.
 */
export function numbersIn(args: readonly Operand[], surroundings: Surroundings): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (isMany(arg)) {
      for (const value of surroundings.scalarsOf(arg)) {
        if (typeof value === 'number') numbers.push(value);
        else if (value instanceof CalcError) throw value;
      }
    } else numbers.push(toNumber(arg));
  }
  return numbers;
}

/** As AVERAGEA sees them: text is 0, TRUE is 1. */
export function numbersOfAll(args: readonly Operand[], surroundings: Surroundings): number[] {
  return args.flatMap((arg) => {
    if (!isMany(arg)) return [toNumber(arg)];
    return [...surroundings.scalarsOf(arg)].flatMap((value) => {
      if (value === null) return [];
      return [typeof value === 'string' ? 0 : toNumber(value)];
    });
  });
}

/** All values, in order. */
export function scalarsIn(args: readonly Operand[], surroundings: Surroundings): Scalar[] {
  return args.flatMap((arg) => (isMany(arg) ? [...surroundings.scalarsOf(arg)] : [arg]));
}

export function isMany(operand: Operand): operand is Area | Matrix {
  return operand instanceof Area || operand instanceof Matrix;
}
