export * from './memory';
export * from './sheetPort';
