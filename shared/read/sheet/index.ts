export * from './Lasting';
export * from './Line';
export * from './slot';
export * from './table';
export * from './view';
export { tidy } from './tidy';
export * from './Views';
export { Wording } from './Wording';
