import type { FormulaNode } from './formulaNode';
import type { Operand, Area, Matrix } from './operand';
import type { Scalar } from './scalar';

/** What functions may ask of where they are calculated. */
export interface Surroundings {
  /** The formula's own cell. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How far the formula's cell lies from the one it is written for: references without `$` move so far. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** Today and the time of day, as a serial number. */
  now(): number;
  /** A sheet's own name by its name in whatever case; null where there is none. */
  sheetNamed(name: string): string | null;
  /** What an area holds, up to the last row and column in use. */
  matrixOf(operand: Operand): Matrix;
  /** Each value of an operand with no more of it in memory than is needed, row by row. */
  scalarsOf(operand: Operand): Iterable<Scalar>;
  valueAt(area: Area, row: number, column: number): Scalar;
  isFormula(area: Area): boolean;
  isHiddenRow(sheet: string, row: number): boolean;
  /** The area a text names, for INDIRECT; null where it names none. */
  areaNamed(text: string): Area | null;
}

/** A function that gets its arguments calculated. */
export interface FunctionSpec {
  readonly least: number;
  readonly most: number;
  /**
   * Arguments that it takes as they are, areas and arrays whole. Over all others it is repeated value
   * by value where one of them is an array, as Excel does.
   */
  readonly whole: (argument: number) => boolean;
  /** Whether it is to see errors in its other arguments rather than to give them back at once. */
  readonly seesErrors: boolean;
  /** @throws CalcError */
  readonly call: (args: readonly Operand[], surroundings: Surroundings) => Operand;
}

/** A function that decides which of its arguments are calculated at all. */
export type SpecialForm = (
  args: readonly (FormulaNode | null)[],
  evaluate: (node: FormulaNode | null) => Operand,
  surroundings: Surroundings,
) => Operand;

const NONE = () => false;
const ALL = () => true;

/** A function of single values, repeated over arrays. */
export function ofScalars(
  least: number,
  most: number,
  call: (args: readonly Scalar[], surroundings: Surroundings) => Scalar,
  { seesErrors = false } = {},
): FunctionSpec {
  return { least, most, whole: NONE, seesErrors, call: call as FunctionSpec['call'] };
}

/** A function that takes all its arguments whole, or those named. */
export function ofWholes(
  least: number,
  most: number,
  call: FunctionSpec['call'],
  which: readonly number[] | 'all' = 'all',
): FunctionSpec {
  const whole = which === 'all' ? ALL : (argument: number) => which.includes(argument);
  return { least, most, whole, seesErrors: false, call };
}
