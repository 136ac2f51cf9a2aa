export type * from './countyDesk';
export { Declined, type DeclinedReason } from './declined';
export { OwnEvents, type Events } from './events';
export * from './matters';
export { openDesk, type DeskParts } from './openDesk';
export * from './past';
export { OpenCounty } from './state';
