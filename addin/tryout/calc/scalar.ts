/** Excel's error values. */
export const ERROR_NAMES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#CALC!',
] as const;

export type ErrorName = (typeof ERROR_NAMES)[number];

/**
 * An error as a value. Functions throw it as well, which saves each of them from handing on the errors
 * of what they call: the evaluator makes a value of it again.
 */
export class CalcError {
  constructor(readonly name: ErrorName) {}
}

/** What a cell can hold; null is an empty one. Dates are serial numbers. */
export type Scalar = number | string | boolean | null | CalcError;

/** An error value by its name, or null where the text names none. */
export function errorNamed(text: string): CalcError | null {
  const name = ERROR_NAMES.find((known) => known === text.toUpperCase());
  return name === undefined ? null : new CalcError(name);
}
