import { figureRules } from './figure';
import { headingRules } from './heading';
import { indicatorRules } from './indicator';
import { leadRules } from './lead';
import { objectiveRules } from './objective';
import { refRules } from './ref';
import type { Rule } from './rule';
import { sectionRules } from './section';
import { targetRules } from './target';
import { timescaleRules } from './timescale';

/** Every rule, in the order of the rules page. */
export const catalogue: readonly Rule[] = [
  ...headingRules,
  ...refRules,
  ...sectionRules,
  ...objectiveRules,
  ...leadRules,
  ...timescaleRules,
  ...targetRules,
  ...indicatorRules,
  ...figureRules,
];
