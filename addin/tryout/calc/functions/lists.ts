import { compare } from '../compare';
import { toLogical, toNumber, toWhole } from '../coerce';
import { ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { firstOf } from '../lift';
import { Matrix, type Operand } from '../operand';
import { CalcError, type Scalar } from '../scalar';
import { scalarsIn } from './numbersIn';

type Row = readonly Scalar[];

/** Functions that give whole lists. */
export const LISTS: Readonly<Record<string, FunctionSpec>> = {
  SEQUENCE: ofWholes(1, 4, (args, at) => {
    const [height = 1, width = 1, from = 1, step = 1] = args.map((arg) => toNumber(firstOf(arg, at)));
    return matrixOr(
      Array.from({ length: Math.trunc(height) }, (_row, row) =>
        Array.from({ length: Math.trunc(width) }, (_cell, column) => from + (row * width + column) * step),
      ),
    );
  }),
  UNIQUE: ofWholes(1, 3, ([from], at) => {
    const seen: Row[] = [];
    for (const row of at.matrixOf(from!).rows) if (!seen.some((other) => isSame(other, row))) seen.push(row);
    return matrixOr(seen);
  }),
  SORT: ofWholes(1, 4, ([from, by, order], at) => {
    const column = by === undefined ? 0 : toWhole(firstOf(by, at)) - 1;
    return sorted(at.matrixOf(from!).rows, (row) => row[column] ?? null, order, at);
  }),
  SORTBY: ofWholes(2, 3, ([from, by, order], at) => {
    const keys = scalarsIn([by!], at);
    const { rows } = at.matrixOf(from!);
    const places = new Map(rows.map((row, place) => [row, place]));
    return sorted(rows, (row) => keys[places.get(row)!] ?? null, order, at);
  }),
  FILTER: ofWholes(2, 3, ([from, which, otherwise], at) => {
    const keeps = scalarsIn([which!], at).map(toLogical);
    const rows = at.matrixOf(from!).rows.filter((_row, place) => keeps[place]);
    return rows.length === 0 && otherwise !== undefined ? otherwise : matrixOr(rows);
  }),
};

function matrixOr(rows: readonly Row[]): Matrix {
  if (rows.length === 0 || rows[0]!.length === 0) throw new CalcError('#CALC!');
  return new Matrix(rows);
}

function isSame(a: Row, b: Row): boolean {
  return a.every((value, index) => {
    const other = b[index]!;
    return typeof value === typeof other && compare(value, other) === 0;
  });
}

function sorted(
  rows: readonly Row[],
  key: (row: Row) => Scalar,
  order: Operand | undefined,
  at: Surroundings,
): Matrix {
  const sign = order !== undefined && toNumber(firstOf(order, at)) < 0 ? -1 : 1;
  return matrixOr([...rows].sort((a, b) => sign * compare(key(a), key(b))));
}
