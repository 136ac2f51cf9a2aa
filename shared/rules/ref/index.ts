import type { Rule } from '../rule';
import { collidedRef } from './collided';
import { doubledRef } from './doubled';

export const refRules: readonly Rule[] = [doubledRef, collidedRef];
