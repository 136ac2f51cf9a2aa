import { duplicateRules } from './duplicate';
import { figureRules } from './figure';
import { headingRules } from './heading';
import { indicatorRules } from './indicator';
import { leadRules } from './lead';
import { objectiveRules } from './objective';
import { readingRules } from './reading';
import { privacyRules } from './privacy';
import { ragRules } from './rag';
import { refRules } from './ref';
import type { Rule } from './rule';
import { sectionRules } from './section';
import { sheetRules } from './sheet';
import { statusRules } from './status';
import { tableRules } from './table';
import { targetRules } from './target';
import { textRules } from './text';
import { timescaleRules } from './timescale';
import { workbookRules } from './workbook';

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
  ...statusRules,
  ...ragRules,
  ...duplicateRules,
  ...tableRules,
  ...privacyRules,
  ...sheetRules,
  ...textRules,
  ...readingRules,
  ...workbookRules,
];
