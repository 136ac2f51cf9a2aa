export { columnMeaning } from './columnRole';
export { findFootnotes, type Footnote } from './footnotes';
export { indicatorFromSentence, type SentenceContext } from './indicatorFromSentence';
export { isProperty } from './indicatorLayout';
export { indicatorScore } from './indicatorScore';
export { readIndicatorTable, type IndicatorContext } from './readIndicatorTable';
export { readTargetSentence } from './readTargetSentence';
export type { TargetEnd, TargetSentence } from './targetSentence';
