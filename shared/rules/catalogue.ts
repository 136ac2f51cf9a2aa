import { headingRules } from './heading';
import { objectiveRules } from './objective';
import { refRules } from './ref';
import type { Rule } from './rule';
import { sectionRules } from './section';
import { timescaleRules } from './timescale';

/** Every rule, in the order of the rules page. */
export const catalogue: readonly Rule[] = [
  ...headingRules,
  ...refRules,
  ...sectionRules,
  ...objectiveRules,
  ...timescaleRules,
];
