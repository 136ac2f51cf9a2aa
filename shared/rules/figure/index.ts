import type { Rule } from '../rule';
import { notANumber } from './not-a-number';

export const figureRules: readonly Rule[] = [notANumber];
