export { joinCrc } from './crc';
export { canMove, moved, rowBlock, type NumberPlaces, type RowBlock, type WriteRow } from './RowBlock';
export type { RowSink } from './RowBytes';
export { zipEntries, type ZipEntry } from './zipEntries';
