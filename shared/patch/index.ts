export type { Beside, BesideOptions, RowRecords, RowValues } from './beside';
export { BesideMaker } from './BesideMaker';
export type { Field } from './field';
export { mend, type Held, type Mending } from './mend';
export { remove, removeLists } from './remove';
export { isChecked, rightmost, setUp, type SetUpInput } from './setUp';
export * from './sheetPatch';
export { templatePatches } from './templatePatches';
