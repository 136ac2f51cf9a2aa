export { GoogleFault, SheetsClient, type Clock, type GoogleReason, type SheetsClientOptions } from './client';
export { CountySheet } from './publish';
export { isAddress, sheetAddress, sheetIdIn } from './sheetAddress';
export { sheetReturns } from './source';
export { SheetWatch } from './watch';
