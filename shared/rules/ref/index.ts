import type { Rule } from '../rule';
import { collidedRef } from './collided';
import { doubledRef } from './doubled';
import { missingRef } from './missing';
import { refNotUnderObjective } from './not-under-objective';
import { refOutOfOrder } from './out-of-order';

export const refRules: readonly Rule[] = [
  missingRef,
  doubledRef,
  collidedRef,
  refOutOfOrder,
  refNotUnderObjective,
];
