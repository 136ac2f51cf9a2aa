export { findReturns, type FoundReturn } from './findReturns';
export { readWorkbook } from './readWorkbook';
export { readWorkbookBytes } from './readWorkbookBytes';
export { OUR_OWN, UnreadableWorkbook, type UnreadableReason } from '../xlsx';
