export { machineClock, type SessionClock } from './clock';
export { LiveSession } from './LiveSession';
export * from './liveState';
export type { Delays, SessionOptions } from './options';
