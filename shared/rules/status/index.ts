import type { Rule } from '../rule';
import { completeWithoutEvidence } from './complete-without-evidence';
import { unknownStatus } from './unknown';

export const statusRules: readonly Rule[] = [unknownStatus, completeWithoutEvidence];
