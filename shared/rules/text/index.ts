import type { Rule } from '../rule';
import { unresolvedDitto } from './ditto-unresolved';
import { midSentence } from './mid-sentence';

export const textRules: readonly Rule[] = [midSentence, unresolvedDitto];
