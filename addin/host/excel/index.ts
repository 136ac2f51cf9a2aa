export * from './ExcelPort';
export { USUAL_PATIENCE, type ExcelLibrary, type Patience } from './Messenger';
