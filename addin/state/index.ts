export type * from './countyState';
export type * from './liveState';
export { STARTING } from './starting';
