export type { BookSettings } from './bookSettings';
export { districtOnDay, policyOf, settingsKey } from './bookSettings';
export { composeEdition, NAMES_KEPT } from './composeEdition';
export { CountyEdition } from './CountyEdition';
export { findIssues, type FoundIssues } from './foundIssues';
export { firstPart, OwnParts, type FirstPart, type KeepRows } from './OwnParts';
export { namesOfCounty, withNames, type ReturnDigest } from './returnPart';
export { answerRows, rowsThread } from './rowsThread';
export { earlierBook, keepLayout } from './keptLayout';
