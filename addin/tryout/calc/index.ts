export * from './Calculator';
export type { CalculatedCell, CalcWorkbook, CellPlace, ChangedCell } from './calcWorkbook';
export { FUNCTIONS as CALCULATED_FUNCTIONS } from './functions';
export { CalcError, errorNamed, type ErrorName, type Scalar } from './scalar';
export * from './BookCalculator';
