export * from './asEntry';
export * from './colourMark';
export * from './excel';
export * from './google';
export * from './looks';
export * from './memory';
export * from './sheetPort';
