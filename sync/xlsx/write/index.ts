export * from './workbookModel';
export { workbookParts } from './workbookParts';
export { xmlText } from './xmlText';
export { zipParts, type Parts } from './zipParts';
