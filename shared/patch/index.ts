export * from './sheetPatch';
