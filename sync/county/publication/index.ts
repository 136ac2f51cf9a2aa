export type { BookSettings } from './bookSettings';
export { districtOnDay, policyOf, settingsKey } from './bookSettings';
export { composeEdition, NAMES_KEPT } from './composeEdition';
export { CountyEdition } from './CountyEdition';
export { findIssues, type FoundIssues } from './foundIssues';
export { OwnParts } from './OwnParts';
export { namesOfCounty, withNames, type ReturnDigest } from './returnPart';
export { answerRows, rowsThread } from './rowsThread';
export { earlierBook, keepLayout } from './keptLayout';
