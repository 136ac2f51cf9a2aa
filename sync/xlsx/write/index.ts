export { beginCell, beginRow, endRow, endCell } from './rowXml';
export { piece, type Piece, type RowSink } from './rowSink';
export { StyleBook } from './styleBook';
export * from './workbookModel';
export { workbookParts } from './workbookParts';
export { textElement, xmlText } from './xmlText';
export { zipOrder, zipParts, type Parts } from './zipParts';
