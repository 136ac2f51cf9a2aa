export * from './read';
export { Fields } from './actions/Fields';
export type { Manner } from './actions/manner';
export * from './actions/readAlone';
export type { FieldColumn } from './headings';
export * from './learnRows';
export * from './Reader';
export { Views, type Line, type SheetView } from './sheet';
