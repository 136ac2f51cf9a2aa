export { isMergeFact } from './countyFact';
export type { CountyFact, NoteFound, RefusalSettled, ReturnRefused, RevisionTrait } from './countyFact';
export { gistOf, type CountyIndex, type ReturnEntry, type ReturnGist } from './countyIndex';
export { mergedAlone } from './firstRevision';
export { Ledger } from './Ledger';
export { countyFactOf } from './storedFact';
