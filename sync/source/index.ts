export { findReturns, type FoundReturn } from './findReturns';
export { readWorkbook } from './readWorkbook';
export { readWorkbookBytes } from './readWorkbookBytes';
export { UnreadableWorkbook, type UnreadableReason } from '../xlsx';
