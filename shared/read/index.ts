export * from './read';
export { Fields } from './actions/columns/Fields';
export type { Manner } from './actions/several/manner';
export * from './actions/readAlone';
export type { FieldColumn } from './headings';
export * from './learnRows';
export * from './Reader';
export { Views, type Line, type SheetView } from './sheet';
