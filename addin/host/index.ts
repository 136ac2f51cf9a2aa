export * from './sheetPort';
