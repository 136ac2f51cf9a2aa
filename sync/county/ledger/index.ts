export { isMergeFact } from './countyFact';
export type { CountyFact, NoteFound, RefusalSettled, ReturnRefused, RevisionTrait } from './countyFact';
export type { CountyIndex, ReturnEntry } from './countyIndex';
export { Ledger } from './Ledger';
export { countyFactOf } from './storedFact';
