import type { FunctionSpec, Surroundings } from './functionSpec';
import { Area, Matrix, type Operand } from './operand';
import { CalcError, type Scalar } from './scalar';

/** Calls a function, once or over every value of the arrays among its single-value arguments. */
export function callLifted(
  spec: FunctionSpec,
  args: readonly Operand[],
  surroundings: Surroundings,
): Operand {
  const settled = args.map((arg, index) => (spec.whole(index) ? arg : single(arg, surroundings)));
  const arrays = settled.filter((arg, index): arg is Matrix => !spec.whole(index) && arg instanceof Matrix);
  if (arrays.length === 0) return called(spec, settled, surroundings);
  const at = (row: number, column: number) =>
    settled.map((arg, index) =>
      !spec.whole(index) && arg instanceof Matrix ? spread(arg, row, column) : arg,
    );
  return matrixOver(arrays, (row, column) =>
    firstOf(called(spec, at(row, column), surroundings), surroundings),
  );
}

/** A matrix as large as the largest of some, made cell by cell. */
export function matrixOver(arrays: readonly Matrix[], make: (row: number, column: number) => Scalar): Matrix {
  let [height, width] = [1, 1];
  for (const array of arrays) {
    height = Math.max(height, array.height);
    width = Math.max(width, array.width);
  }
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column += 1) cells.push(make(row, column));
    rows.push(cells);
  }
  return new Matrix(rows);
}

/** One row or column counts for all; beyond an array's end there is nothing. */
export function spread(array: Matrix, row: number, column: number): Scalar {
  const at = { row: array.height === 1 ? 0 : row, column: array.width === 1 ? 0 : column };
  return at.row < array.height && at.column < array.width
    ? array.at(at.row, at.column)
    : new CalcError('#N/A');
}

/** One value where an operand has one, else a matrix. */
export function single(operand: Operand, surroundings: Surroundings): Scalar | Matrix {
  if (operand instanceof Area && operand.height === 1 && operand.width === 1)
    return surroundings.valueAt(operand, 0, 0);
  const settled = operand instanceof Area ? surroundings.matrixOf(operand) : operand;
  return settled instanceof Matrix && settled.height === 1 && settled.width === 1
    ? settled.at(0, 0)
    : settled;
}

/** The value in the top left corner. */
export function firstOf(operand: Operand, surroundings: Surroundings): Scalar {
  if (operand instanceof Matrix) return operand.at(0, 0);
  return operand instanceof Area ? surroundings.valueAt(operand, 0, 0) : operand;
}

function called(spec: FunctionSpec, args: readonly Operand[], surroundings: Surroundings): Operand {
  if (!spec.seesErrors) {
    const error = args.find((arg, index): arg is CalcError => !spec.whole(index) && arg instanceof CalcError);
    if (error) return error;
  }
  try {
    return spec.call(args, surroundings);
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}
