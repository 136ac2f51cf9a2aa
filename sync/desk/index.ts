export type * from './countyDesk';
