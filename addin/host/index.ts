export * from './excel';
export * from './looks';
export * from './memory';
export * from './sheetPort';
