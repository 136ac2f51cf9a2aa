import type { Rule } from '../rule';
import { announcedCount } from './count-announced';
import { rewordedSection } from './reworded';

export const sectionRules: readonly Rule[] = [rewordedSection, announcedCount];
