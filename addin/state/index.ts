export type * from './countyState';
export type * from './liveState';
