export * from './workbookModel';
export { workbookParts } from './workbookParts';
export { zipParts, type Parts } from './zipParts';
