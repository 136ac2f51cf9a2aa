import type { Rule } from './rule';
import { refRules } from './ref';
import { sectionRules } from './section';
import { timescaleRules } from './timescale';

/** Every rule, in the order of the rules page. */
export const catalogue: readonly Rule[] = [...refRules, ...sectionRules, ...timescaleRules];
