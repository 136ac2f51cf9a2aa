export * from './change';
export * from './direction';
export * from './numberWords';
export * from './polarity';
export * from './round';
export { settleChange } from './settleChange';
