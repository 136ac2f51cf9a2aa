export type { Conditions } from './CellColours';
export { element } from './element';
export { pixelsOf, charactersOf } from './measure';
export { shownCell } from './shownCell';
export { Spreadsheet, type SpreadsheetEvents } from './Spreadsheet';
