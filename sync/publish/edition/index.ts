export { extentsOf } from './editionPart';
export type { BookLayout, EarlierBook, EditionPart, PartExtent, PartPlaces } from './editionPart';
export { publishEdition, type PublishedEdition } from './publishEdition';
