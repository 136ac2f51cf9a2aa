import type { Rule } from '../rule';
import { ragDisagrees } from './disagrees';
import { redWithoutAction } from './red-without-action';

export const ragRules: readonly Rule[] = [ragDisagrees, redWithoutAction];
