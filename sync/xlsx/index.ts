export { Amount } from './amount';
export * from './blocks';
export { findWorkbookPart, paintCells, readXlsx, type RowCells } from './read';
export { Archive, OUR_OWN, STRANGERS, type ArchiveLimits } from './zip';
export { asUtf8, decodeWindows1252, XmlCursor } from './xml';
export { UnreadableWorkbook, type UnreadableReason } from './unreadableWorkbook';
export * from './write';
