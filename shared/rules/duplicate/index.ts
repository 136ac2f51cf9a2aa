import type { Rule } from '../rule';
import { duplicateAction } from './action';

export const duplicateRules: readonly Rule[] = [duplicateAction];
