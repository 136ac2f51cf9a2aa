import type { Rule } from '../rule';
import { externalLinks } from './external-links';
import { macros } from './macros';

export const workbookRules: readonly Rule[] = [macros, externalLinks];
