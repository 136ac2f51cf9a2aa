import type { Rule } from '../rule';
import { announcedCount } from './count-announced';

export const sectionRules: readonly Rule[] = [announcedCount];
