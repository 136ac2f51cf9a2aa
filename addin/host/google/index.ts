export * from './callServer';
export * from './closedCalls';
export * from './countyCalls';
export * from './GoogleSheetPort';
export * from './serverCalls';
export * from './wish';
