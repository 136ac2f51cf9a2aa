export * from './cards';
export * from './headingLines';
export * from './headless';
export * from './segment';
export * from './strips';
