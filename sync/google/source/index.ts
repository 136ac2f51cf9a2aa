export { gridOf } from './gridOf';
export { sheetReturns } from './sheetReturns';
