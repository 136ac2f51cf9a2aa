export { idsFor, type OnRow } from './idsFor';
export { likeness, rowPrint, type RowPrint } from './rowPrint';
export { readTags, ROW_ID, writtenTags, type RowTag } from './rowTag';
export { onRow, rowName, withRowIds } from './withRowIds';
