import type { Rule } from '../rule';
import { emptyObjective } from './empty';

export const objectiveRules: readonly Rule[] = [emptyObjective];
