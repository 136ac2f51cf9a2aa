import type { Rule } from '../rule';
import { missingBaseline } from './baseline-missing';
import { inverseMeasure } from './inverse-measure';
import { polarityUnknown } from './polarity-unknown';
import { seriesBreak } from './series-break';

export const indicatorRules: readonly Rule[] = [
  polarityUnknown,
  inverseMeasure,
  missingBaseline,
  seriesBreak,
];
