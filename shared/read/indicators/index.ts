export { columnMeaning } from './table/columnRole';
export { findFootnotes, type Footnote } from './table/footnotes';
export { indicatorFromSentence, type SentenceContext } from './sentence/indicatorFromSentence';
export { isProperty } from './table/indicatorLayout';
export { indicatorScore } from './table/indicatorScore';
export { readIndicatorTable, type IndicatorContext } from './readIndicatorTable';
export { readTargetSentence } from './sentence/readTargetSentence';
export type { TargetEnd, TargetSentence } from './sentence/targetSentence';
