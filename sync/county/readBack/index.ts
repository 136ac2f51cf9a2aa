export { readBack } from './readBack';
export type * from './result';
