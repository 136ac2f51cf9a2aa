export type { TokenCheck } from './tokenCheck';
