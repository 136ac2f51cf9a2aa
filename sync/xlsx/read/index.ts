export * from './readXlsx';
export { findWorkbookPart } from './workbookPart';
export { paintCells, type RowCells } from './rowCells';
