export { readReferenceTable } from './readReferenceTable';
