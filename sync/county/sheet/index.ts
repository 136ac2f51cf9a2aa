export { publishInSheet, type SheetOutcome, type SheetPlace } from './publishInSheet';
export { SheetNotOurs } from './sheetNotOurs';
