import type { Rule } from '../rule';
import { targetDiffers } from './differs';
import { headingDiffers } from './heading-differs';
import { laterBaseline } from './later-baseline';
import { missingTarget } from './missing';
import { objectiveDiffers } from './objective-differs';
import { partsShort } from './parts-short';

export const targetRules: readonly Rule[] = [
  targetDiffers,
  headingDiffers,
  objectiveDiffers,
  laterBaseline,
  partsShort,
  missingTarget,
];
