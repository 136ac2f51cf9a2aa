export { SheetsServer, type Fault } from './SheetsServer';
export { emptySheet, type CellData, type SheetDoc, type SpreadsheetDoc } from './SpreadsheetDoc';
