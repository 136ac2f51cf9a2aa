import type { Rule } from '../rule';
import { shareDiffers } from './share-differs';
import { totalDiffers } from './total-differs';

export const tableRules: readonly Rule[] = [totalDiffers, shareDiffers];
