import type { Rule } from '../rule';
import { undecidedTimescale } from './undecided';

export const timescaleRules: readonly Rule[] = [undecidedTimescale];
