export * from './readXlsx';
export { cellFormat, type CellFormat } from './cellFormat';
export { findWorkbookPart } from './workbookPart';
