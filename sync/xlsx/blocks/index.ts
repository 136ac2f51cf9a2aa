export { joinCrc } from './crc';
export { canMove, moved, ROW_NUMBER, rowBlock, type NumberPlaces, type RowBlock } from './RowBlock';
export { zipEntries, type ZipEntry } from './zipEntries';
