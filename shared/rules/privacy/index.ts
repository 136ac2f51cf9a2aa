import type { Rule } from '../rule';
import { crimeNumber } from './crime-number';
import { email } from './email';
import { person } from './person';
import { telephone } from './telephone';

export const privacyRules: readonly Rule[] = [email, telephone, crimeNumber, person];
