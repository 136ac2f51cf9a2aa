export * from './readXlsx';
export { findWorkbookPart } from './workbookPart';
