export * from './knownNames';
export { foldName } from './fold';
export { findMisspelt, type Misspelt } from './findMisspelt';
export type { Mention } from './mention';
export { nearestWords } from './nearestWords';
export { findLikeSubjects } from './findLikeSubjects';
export { subjectOf, type Subject } from './subject';
export { compareSubjects, compareTexts } from './sameSubject';
export { isFirstName } from './firstNames';
