export { readTargetSentence } from './readTargetSentence';
export type { TargetEnd, TargetSentence } from './targetSentence';
