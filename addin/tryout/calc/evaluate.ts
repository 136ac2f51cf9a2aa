import { toNumber } from './coerce';
import type { FormulaNode } from './formulaNode';
import type { Surroundings } from './functionSpec';
import { FUNCTIONS, SPECIAL_FORMS } from './functions';
import { callLifted, firstOf, matrixOver, single, spread } from './lift';
import { Area, Matrix, type Operand } from './operand';
import { operate } from './operate';
import { CalcError, type Scalar } from './scalar';
import type { Corner } from './token';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The values that LET has given names to, the innermost last. */
type Names = ReadonlyMap<string, Operand>;

/** What a formula's cell shows: the first value where it gives several. Nothing is 0, as in Excel. */
export function evaluateCell(node: FormulaNode, surroundings: Surroundings): Exclude<Scalar, null> {
  return firstOf(evaluate(node, surroundings), surroundings) ?? 0;
}

export function evaluate(
  node: FormulaNode | null,
  surroundings: Surroundings,
  names: Names = new Map(),
): Operand {
  try {
    return node === null ? null : valueOf(node, surroundings, names);
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}

function valueOf(node: FormulaNode, surroundings: Surroundings, names: Names): Operand {
  const of = (inner: FormulaNode | null) => evaluate(inner, surroundings, names);
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'array':
      return new Matrix(node.rows);
    case 'area':
      return areaOf(node.sheet, node.from, node.to, surroundings);
    case 'span':
      return boundingArea(of(node.from), of(node.to));
    case 'name':
      return named(node.name, names, surroundings);
    case 'minus':
      return overAll([of(node.of)], surroundings, ([value]) => -toNumber(value!));
    case 'percent':
      return overAll([of(node.of)], surroundings, ([value]) => toNumber(value!) / 100);
    case 'one':
      return ownOne(of(node.of), surroundings);
    case 'binary':
      return overAll([of(node.left), of(node.right)], surroundings, ([left, right]) =>
        operate(node.sign, left!, right!),
      );
    case 'call':
      return call(node.name, node.args, surroundings, names);
  }
}

function call(
  written: string,
  args: readonly (FormulaNode | null)[],
  surroundings: Surroundings,
  names: Names,
): Operand {
  // Files carry newer functions under a prefix.
  const name = written.replace(/^(?:_XLFN\.|_XLWS\.)+/u, '');
  if (name === 'LET') return letNames(args, surroundings, names);
  const form = SPECIAL_FORMS[name];
  if (form) return form(args, (node) => evaluate(node, surroundings, names), surroundings);
  const spec = FUNCTIONS[name];
  if (!spec) return new CalcError('#NAME?');
  if (args.length < spec.least || args.length > spec.most) return new CalcError('#VALUE!');
  const settled = args.map((arg) => evaluate(arg, surroundings, names));
  return callLifted(spec, settled, surroundings);
}

/** Names in pairs with their values, each of which may use those before it, and last what is made of them. */
function letNames(args: readonly (FormulaNode | null)[], surroundings: Surroundings, outer: Names): Operand {
  if (args.length % 2 === 0 || args.length < 3) return new CalcError('#VALUE!');
  const names = new Map(outer);
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = args[index];
    if (name?.kind !== 'name') return new CalcError('#NAME?');
    names.set(name.name, evaluate(args[index + 1]!, surroundings, names));
  }
  return evaluate(args.at(-1)!, surroundings, names);
}

function named(name: string, names: Names, surroundings: Surroundings): Operand {
  const given = names.get(name);
  if (given !== undefined) return given;
  return surroundings.areaNamed(name) ?? new CalcError('#NAME?');
}

function areaOf(sheet: string | null, from: Corner, to: Corner, surroundings: Surroundings): Operand {
  const known = sheet === null ? surroundings.sheet : surroundings.sheetNamed(sheet);
  if (known === null) return new CalcError('#REF!');
  const [start, end] = [moved(from, surroundings), moved(to, surroundings)];
  if (!start || !end) return new CalcError('#REF!');
  const rows = [start.row ?? 0, end.row ?? LAST_ROW];
  const columns = [start.column ?? 0, end.column ?? LAST_COLUMN];
  return new Area(known, Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** Null beyond the sheet's edges. */
function moved(corner: Corner, { shift }: Surroundings): Pick<Corner, 'row' | 'column'> | null {
  const row = corner.row === null || corner.rowStays ? corner.row : corner.row + shift.rows;
  const column = corner.column === null || corner.columnStays ? corner.column : corner.column + shift.columns;
  const isOnSheet =
    (row === null || (row >= 0 && row <= LAST_ROW)) &&
    (column === null || (column >= 0 && column <= LAST_COLUMN));
  return isOnSheet ? { row, column } : null;
}

function boundingArea(from: Operand, to: Operand): Operand {
  if (from instanceof CalcError) return from;
  if (to instanceof CalcError) return to;
  if (!(from instanceof Area) || !(to instanceof Area) || from.sheet !== to.sheet)
    return new CalcError('#VALUE!');
  return new Area(
    from.sheet,
    Math.min(from.top, to.top),
    Math.min(from.left, to.left),
    Math.max(from.bottom, to.bottom),
    Math.max(from.right, to.right),
  );
}

/** A sign applied value by value, over whole arrays where there are any. */
function overAll(
  operands: readonly Operand[],
  surroundings: Surroundings,
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  const settled = operands.map((operand) => single(operand, surroundings));
  const arrays = settled.filter((each) => each instanceof Matrix);
  const attempt = (values: readonly Scalar[]): Scalar => {
    try {
      return apply(values);
    } catch (error) {
      if (error instanceof CalcError) return error;
      throw error;
    }
  };
  if (arrays.length === 0) return attempt(settled as Scalar[]);
  return matrixOver(arrays, (row, column) =>
    attempt(settled.map((each) => (each instanceof Matrix ? spread(each, row, column) : each))),
  );
}

function ownOne(operand: Operand, surroundings: Surroundings): Operand {
  if (!(operand instanceof Area)) return firstOf(operand, surroundings);
  if (operand.height === 1 && operand.width === 1) return surroundings.valueAt(operand, 0, 0);
  const row = operand.height === 1 ? 0 : surroundings.row - operand.top;
  const column = operand.width === 1 ? 0 : surroundings.column - operand.left;
  const isWithin = row >= 0 && row < operand.height && column >= 0 && column < operand.width;
  const isLine = operand.height === 1 || operand.width === 1;
  return isWithin && isLine ? surroundings.valueAt(operand, row, column) : new CalcError('#VALUE!');
}
