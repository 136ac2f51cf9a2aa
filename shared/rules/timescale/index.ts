import type { Rule } from '../rule';
import { ambiguousTimescale } from './ambiguous';
import { timescaleCountDiffers } from './count-differs';
import { timescaleFoundInText } from './found-in-text';
import { missingTimescale } from './missing';
import { timescaleOutOfOrder } from './out-of-order';
import { timescaleOutsidePeriod } from './outside-period';
import { undecidedTimescale } from './undecided';
import { unreadableTimescale } from './unreadable';

export const timescaleRules: readonly Rule[] = [
  missingTimescale,
  unreadableTimescale,
  undecidedTimescale,
  ambiguousTimescale,
  timescaleOutsidePeriod,
  timescaleOutOfOrder,
  timescaleCountDiffers,
  timescaleFoundInText,
];
