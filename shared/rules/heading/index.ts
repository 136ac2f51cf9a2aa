import type { Rule } from '../rule';
import { doubledHeading } from './doubled';
import { doubtfulHeading } from './doubtful';
import { missingHeading } from './missing';

export const headingRules: readonly Rule[] = [missingHeading, doubtfulHeading, doubledHeading];
