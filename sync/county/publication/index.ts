export type { BookSettings } from './bookSettings';
export { settingsKey, policyOf } from './bookSettings';
export { composeEdition, NAMES_KEPT } from './composeEdition';
export { CountyEdition } from './CountyEdition';
export { findIssues, type FoundIssues } from './foundIssues';
export type { ReturnDigest } from './returnPart';
export { earlierBook, keepLayout } from './keptLayout';
