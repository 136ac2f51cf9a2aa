export type * from './countyDesk';
export { Declined, type DeclinedReason } from './declined';
export * from './matters';
export * from './past';
