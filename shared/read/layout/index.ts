export * from './cards';
export * from './headingLines';
export * from './headless';
export * from './measuresBeside';
export * from './segment';
export * from './steps';
export * from './strips';
export * from './termColumns';
