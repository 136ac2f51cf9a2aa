export { findReturns, pathsLike, type FoundReturn, type RemoteReturn } from './findReturns';
export { readBytes } from './readBytes';
export { readWorkbook } from './readWorkbook';
export { readWorkbookBytes } from './readWorkbookBytes';
export { OUR_OWN, UnreadableWorkbook, type UnreadableReason } from '../xlsx';
