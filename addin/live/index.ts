export { machineClock, type SessionClock } from './clock';
export type { CountyHooks, CountyLink, LoadCounty } from './CountySide';
export { LiveSession } from './LiveSession';
export type { Delays, SessionOptions } from './options';
export { SETTINGS } from './settings';
