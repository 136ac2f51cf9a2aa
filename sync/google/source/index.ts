export { gridOf } from './gridOf';
export { sheetReturn, sheetReturns } from './sheetReturns';
