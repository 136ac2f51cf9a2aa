import { compare } from '../compare';
import { toLogical, toWhole } from '../coerce';
import type { FormulaNode } from '../formulaNode';
import { ofScalars, ofWholes, type FunctionSpec, type SpecialForm, type Surroundings } from '../functionSpec';
import { firstOf, matrixOver, single, spread } from '../lift';
import { Area, Matrix, type Operand } from '../operand';
import { CalcError, type Scalar } from '../scalar';

type Evaluate = (node: FormulaNode | null) => Operand;

/** Those that calculate only the arguments they need. */
export const LOGIC_FORMS: Readonly<Record<string, SpecialForm>> = {
  IF: (args, evaluate, surroundings) => {
    if (args.length < 1 || args.length > 3) return new CalcError('#VALUE!');
    const [test = null, then = null, otherwise] = args;
    const condition = single(evaluate(test), surroundings);
    const without = otherwise === undefined ? () => false : () => evaluate(otherwise);
    if (!(condition instanceof Matrix)) {
      const holds = truth(condition);
      if (holds instanceof CalcError) return holds;
      return holds ? evaluate(then) : without();
    }
    const [yes, no] = [settle(evaluate(then), surroundings), settle(without(), surroundings)];
    const arrays = [condition, yes, no].filter((each) => each instanceof Matrix);
    return matrixOver(arrays, (row, column) => {
      const holds = truth(spread(condition, row, column));
      if (holds instanceof CalcError) return holds;
      const chosen = holds ? yes : no;
      return chosen instanceof Matrix ? spread(chosen, row, column) : chosen;
    });
  },
  IFERROR: (args, evaluate, surroundings) =>
    instead(args, evaluate, surroundings, (value) => value instanceof CalcError),
  IFNA: (args, evaluate, surroundings) =>
    instead(args, evaluate, surroundings, (value) => value instanceof CalcError && value.name === '#N/A'),
  IFS: (args, evaluate, surroundings) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = truth(firstOf(evaluate(args[index]!), surroundings));
      if (holds instanceof CalcError) return holds;
      if (holds) return evaluate(args[index + 1]!);
    }
    return new CalcError('#N/A');
  },
  SWITCH: (args, evaluate, surroundings) => {
    const value = firstOf(evaluate(args[0] ?? null), surroundings);
    if (value instanceof CalcError) return value;
    let index = 1;
    for (; index + 1 < args.length; index += 2) {
      const known = firstOf(evaluate(args[index]!), surroundings);
      if (!(known instanceof CalcError) && compare(value, known) === 0) return evaluate(args[index + 1]!);
    }
    return index < args.length ? evaluate(args[index]!) : new CalcError('#N/A');
  },
  CHOOSE: (args, evaluate, surroundings) => {
    const [which = null, ...choices] = args;
    const number = firstOf(evaluate(which), surroundings);
    if (number instanceof CalcError) return number;
    const choice = choices[toWhole(number) - 1];
    return choice === undefined ? new CalcError('#VALUE!') : evaluate(choice);
  },
};

export const LOGIC: Readonly<Record<string, FunctionSpec>> = {
  TRUE: ofScalars(0, 0, () => true),
  FALSE: ofScalars(0, 0, () => false),
  NOT: ofScalars(1, 1, ([value]) => !toLogical(value!)),
  AND: ofWholes(1, 255, (args, surroundings) => logicals(args, surroundings).every(Boolean)),
  OR: ofWholes(1, 255, (args, surroundings) => logicals(args, surroundings).some(Boolean)),
  XOR: ofWholes(
    1,
    255,
    (args, surroundings) => logicals(args, surroundings).filter(Boolean).length % 2 === 1,
  ),
};

function truth(value: Scalar): boolean | CalcError {
  if (value instanceof CalcError) return value;
  try {
    return toLogical(value);
  } catch (error) {
    return error instanceof CalcError ? error : new CalcError('#VALUE!');
  }
}

function settle(operand: Operand, surroundings: Surroundings): Scalar | Matrix {
  return single(operand, surroundings);
}

function instead(
  args: readonly (FormulaNode | null)[],
  evaluate: Evaluate,
  surroundings: Surroundings,
  isBad: (value: Scalar) => boolean,
): Operand {
  if (args.length !== 2) return new CalcError('#VALUE!');
  const value = settle(evaluate(args[0]!), surroundings);
  if (!(value instanceof Matrix)) return isBad(value) ? evaluate(args[1]!) : value;
  const other = settle(evaluate(args[1]!), surroundings);
  return matrixOver([value], (row, column) => {
    const each = value.at(row, column);
    if (!isBad(each)) return each;
    return other instanceof Matrix ? spread(other, row, column) : other;
  });
}

/** In areas and arrays only what is TRUE, FALSE or a number counts; a lone text is an error. */
function logicals(args: readonly Operand[], surroundings: Surroundings): boolean[] {
  const found = args.flatMap((arg) => {
    if (!(arg instanceof Area) && !(arg instanceof Matrix)) return [toLogical(arg)];
    return [...surroundings.scalarsOf(arg)].flatMap((value) => {
      if (value instanceof CalcError) throw value;
      return typeof value === 'boolean' || typeof value === 'number' ? [Boolean(value)] : [];
    });
  });
  if (found.length === 0) throw new CalcError('#VALUE!');
  return found;
}
