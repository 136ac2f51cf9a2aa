import type { Rule } from '../rule';
import { leadCountDiffers } from './count-differs';
import { likelyMisspelt } from './likely-misspelt';
import { missingLead } from './missing';
import { leadWithoutOrganisation } from './no-organisation';

export const leadRules: readonly Rule[] = [
  missingLead,
  leadWithoutOrganisation,
  likelyMisspelt,
  leadCountDiffers,
];
