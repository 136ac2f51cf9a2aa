export * from './GoogleSheetPort';
export * from './serverCalls';
