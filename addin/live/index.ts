export { machineClock, type SessionClock } from './clock';
export type { CountyHooks, CountyLink, LoadCounty } from './CountySide';
export * from './countyState';
export { LiveSession } from './LiveSession';
export * from './liveState';
export type { Delays, SessionOptions } from './options';
export { SETTINGS } from './settings';
