export { browserCounty } from './browserCounty';
export { LinkToCounty } from './CountyLink';
export type { CountyGear } from './gear';
export { addressKept } from './workbookMemory';
