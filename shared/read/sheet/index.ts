export * from './Lasting';
export * from './Line';
export * from './slot';
export * from './table';
export * from './view';
export * from './Views';
export { Wording } from './Wording';
