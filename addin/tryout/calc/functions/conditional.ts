import { criterion } from '../criterion';
import { ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { firstOf } from '../lift';
import { Area, type Matrix, type Operand } from '../operand';
import { CalcError, type Scalar } from '../scalar';

/** Arguments at odd or even places, from a first one: the areas of COUNTIFS and its kin. */
const every = (first: number, parity: number) =>
  Array.from({ length: 127 }, (_each, index) => first + index * 2 + parity);
const AREAS_FROM_0 = every(0, 0);
const AREAS_FROM_1 = [0, ...every(1, 0)];

const average = (values: readonly number[]) => {
  if (values.length === 0) throw new CalcError('#DIV/0!');
  return total(values) / values.length;
};
const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

/** COUNTIF and its kin. A criterion may be an array: each value of it gives a result of its own. */
export const CONDITIONAL: Readonly<Record<string, FunctionSpec>> = {
  COUNTIF: ofWholes(2, 2, ([area, wanted], at) => count([area!, wanted!], at), [0]),
  COUNTIFS: ofWholes(2, 254, count, AREAS_FROM_0),
  SUMIF: ofWholes(2, 3, (args, at) => total(single(args, at)), [0, 2]),
  AVERAGEIF: ofWholes(2, 3, (args, at) => average(single(args, at)), [0, 2]),
  SUMIFS: ofWholes(3, 255, (args, at) => total(several(args, at)), AREAS_FROM_1),
  AVERAGEIFS: ofWholes(3, 255, (args, at) => average(several(args, at)), AREAS_FROM_1),
  MAXIFS: ofWholes(3, 255, (args, at) => Math.max(...orNought(several(args, at))), AREAS_FROM_1),
  MINIFS: ofWholes(3, 255, (args, at) => Math.min(...orNought(several(args, at))), AREAS_FROM_1),
};

function count(args: readonly Operand[], at: Surroundings): number {
  let found = 0;
  matching(args, at, () => (found += 1));
  return found;
}

/** The criterion's area and the area to add up, which takes its size from the first. */
function single([area, wanted, summed]: readonly Operand[], at: Surroundings): number[] {
  return picked(sizedAs(area!, summed ?? area!), [area!, wanted!], at);
}

function several([summed, ...conditions]: readonly Operand[], at: Surroundings): number[] {
  return picked(summed!, conditions, at);
}

function picked(from: Operand, conditions: readonly Operand[], at: Surroundings): number[] {
  const numbers: number[] = [];
  const values = at.matrixOf(from);
  matching(conditions, at, (row, column) => {
    const value = row < values.height && column < values.width ? values.at(row, column) : null;
    if (value instanceof CalcError) throw value;
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

/** Visits the places at which all conditions hold. */
function matching(
  args: readonly Operand[],
  at: Surroundings,
  visit: (row: number, column: number) => void,
): void {
  if (args.length % 2 === 1) throw new CalcError('#VALUE!');
  const pairs = Array.from({ length: args.length / 2 }, (_pair, index) => {
    const values = at.matrixOf(args[index * 2]!);
    return {
      values,
      size: sizeOf(args[index * 2]!, values),
      test: criterion(firstOf(args[index * 2 + 1]!, at)),
    };
  });
  const { height, width } = pairs[0]!.size;
  if (pairs.some(({ size }) => size.height !== height || size.width !== width))
    throw new CalcError('#VALUE!');
  // Cells beyond what the sheet uses are empty; only a criterion that empty cells meet needs them.
  const reach = pairs.every(({ test }) => test(null))
    ? { height, width }
    : { height: most(pairs, 'height'), width: most(pairs, 'width') };
  const holds = (row: number, column: number) =>
    pairs.every(({ values, test }) => test(valueOr(values, row, column)));
  for (let row = 0; row < reach.height; row += 1)
    for (let column = 0; column < reach.width; column += 1) if (holds(row, column)) visit(row, column);
}

function most(pairs: readonly { readonly values: Matrix }[], side: 'height' | 'width'): number {
  return Math.max(...pairs.map(({ values }) => values[side]));
}

function valueOr(values: Matrix, row: number, column: number): Scalar {
  return row < values.height && column < values.width ? values.at(row, column) : null;
}

function sizeOf(operand: Operand, values: Matrix): { height: number; width: number } {
  return operand instanceof Area ? operand : values;
}

function sizedAs(model: Operand, operand: Operand): Operand {
  if (!(operand instanceof Area) || !(model instanceof Area)) return operand;
  const { sheet, top, left } = operand;
  return new Area(sheet, top, left, top + model.height - 1, left + model.width - 1);
}

function orNought(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [0] : values;
}
