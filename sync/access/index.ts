export type { Access, Admission, Caller, KeyMade, Refusal } from './access';
export { countyAccess, type AccessSettings } from './countyAccess';
export { districtsOf, type Districts } from './districts';
export { identityTokens, type TokenCheck, type TokenSurroundings } from './tokens';
