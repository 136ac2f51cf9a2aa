import { columnName } from '../../../../shared/grid';
import { toLogical, toText, toWhole } from '../coerce';
import { ofScalars, ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { firstOf } from '../lift';
import { Area, Matrix, type Operand } from '../operand';
import { CalcError, type Scalar } from '../scalar';
import { scalarsIn } from './numbersIn';
import { exactPlace, nearestPlace, sortedPlace } from './search';

export const LOOKUP: Readonly<Record<string, FunctionSpec>> = {
  INDEX: ofWholes(1, 3, index, [0]),
  MATCH: ofWholes(2, 3, match, [1]),
  XMATCH: ofWholes(
    2,
    4,
    ([wanted, line, kind, order], at) => 1 + xPlace(wanted!, line!, kind, order, at),
    [1],
  ),
  VLOOKUP: ofWholes(3, 4, (args, at) => lookUp(args, at, true), [1]),
  HLOOKUP: ofWholes(3, 4, (args, at) => lookUp(args, at, false), [1]),
  LOOKUP: ofWholes(2, 3, lookUpSorted, [1, 2]),
  XLOOKUP: ofWholes(3, 6, xLookUp, [1, 2, 3]),
  ROW: ofWholes(0, 1, ([operand], at) => {
    if (operand === undefined) return at.row + 1;
    const { top, height } = areaOf(operand);
    return new Matrix(Array.from({ length: Math.min(height, 1_048_576) }, (_row, row) => [top + row + 1]));
  }),
  COLUMN: ofWholes(0, 1, ([operand], at) => {
    if (operand === undefined) return at.column + 1;
    const { left, width } = areaOf(operand);
    return new Matrix([Array.from({ length: width }, (_column, column) => left + column + 1)]);
  }),
  ROWS: ofWholes(1, 1, ([operand], at) => sizeOf(operand!, at).height),
  COLUMNS: ofWholes(1, 1, ([operand], at) => sizeOf(operand!, at).width),
  OFFSET: ofWholes(3, 5, offset, [0]),
  INDIRECT: ofWholes(
    1,
    2,
    ([text], at) => at.areaNamed(toText(firstOf(text!, at))) ?? new CalcError('#REF!'),
    [],
  ),
  ADDRESS: ofScalars(2, 5, address),
  TRANSPOSE: ofWholes(1, 1, ([operand], at) => {
    const from = at.matrixOf(operand!);
    return new Matrix(
      Array.from({ length: from.width }, (_row, row) => from.rows.map((cells) => cells[row]!)),
    );
  }),
};

function areaOf(operand: Operand): Area {
  if (operand instanceof CalcError) throw operand;
  if (!(operand instanceof Area)) throw new CalcError('#VALUE!');
  return operand;
}

function sizeOf(operand: Operand, at: Surroundings): { readonly height: number; readonly width: number } {
  if (operand instanceof CalcError) throw operand;
  return operand instanceof Area ? operand : at.matrixOf(operand);
}

/** A place in an area stays a place, so that `A2:INDEX(A2:A9,3)` is an area. */
function index([from, ...places]: readonly Operand[], at: Surroundings): Operand {
  const whole = from!;
  const { height, width } = sizeOf(whole, at);
  const numbers = places.map((place) => toWhole(firstOf(place, at)));
  // In a single row one number counts along it.
  const [row, column] =
    numbers.length === 1 && height === 1 && width > 1 ? [1, numbers[0]!] : [numbers[0] ?? 0, numbers[1]];
  const along = column ?? (width === 1 ? 1 : 0);
  if (row < 0 || along < 0) throw new CalcError('#VALUE!');
  if (row > height || along > width) throw new CalcError('#REF!');
  const [top, bottom] = row === 0 ? [0, height - 1] : [row - 1, row - 1];
  const [left, right] = along === 0 ? [0, width - 1] : [along - 1, along - 1];
  if (whole instanceof Area)
    return new Area(whole.sheet, whole.top + top, whole.left + left, whole.top + bottom, whole.left + right);
  const { rows } = at.matrixOf(whole);
  return new Matrix(rows.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1)));
}

function match([wanted, line, kind]: readonly Operand[], at: Surroundings): number {
  const how = kind === undefined ? 1 : toWhole(firstOf(kind, at));
  const value = firstOf(wanted!, at);
  const place =
    how === 0 ? placeExact(value, line!, at) : sortedPlace(value, scalarsIn([line!], at), how > 0);
  if (place < 0) throw new CalcError('#N/A');
  return place + 1;
}

/** Looks no further than it has to: in long columns what is sought often stands near the top. */
function placeExact(wanted: Scalar, line: Operand, at: Surroundings): number {
  const isFound = (value: Scalar) => exactPlace(wanted, [value], true) === 0;
  let place = 0;
  for (const value of at.scalarsOf(line)) {
    if (isFound(value)) return place;
    place += 1;
  }
  return -1;
}

function lookUp([wanted, table, which, near]: readonly Operand[], at: Surroundings, isDown: boolean): Scalar {
  const { rows, height, width } = at.matrixOf(table!);
  const number = toWhole(firstOf(which!, at));
  if (number < 1) throw new CalcError('#VALUE!');
  if (number > (isDown ? width : height)) throw new CalcError('#REF!');
  const keys = isDown ? rows.map((cells) => cells[0]!) : rows[0]!;
  const value = firstOf(wanted!, at);
  const isNear = near === undefined || toLogical(firstOf(near, at));
  const place = isNear ? sortedPlace(value, keys) : exactPlace(value, keys, true);
  if (place < 0) throw new CalcError('#N/A');
  return isDown ? rows[place]![number - 1]! : rows[number - 1]![place]!;
}

function lookUpSorted([wanted, line, results]: readonly Operand[], at: Surroundings): Scalar {
  const { rows, height, width } = at.matrixOf(line!);
  const isWide = width > height;
  const keys = isWide ? rows[0]! : rows.map((cells) => cells[0]!);
  const place = sortedPlace(firstOf(wanted!, at), keys);
  if (place < 0) throw new CalcError('#N/A');
  if (results === undefined) return isWide ? rows[height - 1]![place]! : rows[place]![width - 1]!;
  return scalarsIn([results], at)[place] ?? null;
}

function xPlace(
  wanted: Operand,
  line: Operand,
  kind: Operand | undefined,
  order: Operand | undefined,
  at: Surroundings,
): number {
  const how = kind === undefined ? 0 : toWhole(firstOf(kind, at));
  const fromLast = order !== undefined && toWhole(firstOf(order, at)) < 0;
  const values = scalarsIn([line], at);
  const value = firstOf(wanted, at);
  const place =
    how === 0 || how === 2
      ? exactPlace(value, values, how === 2, fromLast)
      : nearestPlace(value, values, how > 0);
  if (place < 0) throw new CalcError('#N/A');
  return place;
}

function xLookUp(args: readonly Operand[], at: Surroundings): Operand {
  const [wanted, line, results, otherwise, kind, order] = args;
  try {
    const place = xPlace(wanted!, line!, kind, order, at);
    const { width, height } = sizeOf(line!, at);
    return width > height
      ? index([results!, 0, place + 1], at)
      : index([results!, place + 1, ...(sizeOf(results!, at).width > 1 ? [0] : [])], at);
  } catch (error) {
    if (error instanceof CalcError && error.name === '#N/A' && otherwise !== undefined) return otherwise;
    throw error;
  }
}

function offset([from, down, along, height, width]: readonly Operand[], at: Surroundings): Area {
  const area = areaOf(from!);
  const whole = (operand: Operand | undefined, otherwise: number) =>
    operand === undefined || operand === null ? otherwise : toWhole(firstOf(operand, at));
  const top = area.top + whole(down, 0);
  const left = area.left + whole(along, 0);
  const [tall, wide] = [whole(height, area.height), whole(width, area.width)];
  if (top < 0 || left < 0 || tall < 1 || wide < 1) throw new CalcError('#REF!');
  return new Area(area.sheet, top, left, top + tall - 1, left + wide - 1);
}

function address([row, column, kind, , sheet]: readonly Scalar[]): string {
  const stays = kind === undefined ? 1 : toWhole(kind);
  const letters = `${stays === 1 || stays === 3 ? '$' : ''}${columnName(toWhole(column!) - 1)}`;
  const digits = `${stays === 1 || stays === 2 ? '$' : ''}${toWhole(row!)}`;
  return `${sheet === undefined ? '' : `${toText(sheet)}!`}${letters}${digits}`;
}
