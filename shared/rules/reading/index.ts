import type { Rule } from '../rule';
import { notPlaced } from './not-placed';

export const readingRules: readonly Rule[] = [notPlaced];
