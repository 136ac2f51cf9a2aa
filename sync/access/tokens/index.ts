export { identityTokens, type TokenSurroundings } from './identityTokens';
export type { TokenCheck } from './tokenCheck';
