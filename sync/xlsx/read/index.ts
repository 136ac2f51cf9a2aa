export * from './readXlsx';
export { CellFormat } from './cellFormat';
export { findWorkbookPart } from './workbookPart';
