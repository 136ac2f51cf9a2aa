export { joinCrc } from './crc';
export type { RowBytes } from './RowBytes';
export { canMove, moved, rowBlock, type NumberPlaces, type RowBlock, type WriteRow } from './RowBlock';
export { zipEntries, type ZipEntry } from './zipEntries';
