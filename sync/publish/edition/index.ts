export { extentsOf } from './editionPart';
export type { BookLayout, EarlierBook, EditionPart, PartExtent, PartPlaces } from './editionPart';
export { publishEdition, type PublishedEdition } from './publishEdition';
export type { HelpWithRows, RowsHelper } from './makeRows';
export { RowsWriter, type RowsWanted } from './RowsWriter';
export type { SheetLook } from './SheetLook';
