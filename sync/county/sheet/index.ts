export { publishInSheet, type SheetOutcome, type SheetPlace, type SheetSeen } from './publishInSheet';
export { SheetNotOurs } from './sheetNotOurs';
