export { rowXml } from './rowXml';
export { StyleBook } from './styleBook';
export * from './workbookModel';
export { workbookParts } from './workbookParts';
export { xmlText } from './xmlText';
export { zipOrder, zipParts, type Parts } from './zipParts';
