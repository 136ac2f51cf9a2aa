import type { Layout } from '../layout';
import { bandsToTheLeft } from './bandsToTheLeft';
import { blocksWithTitles } from './blocksWithTitles';
import { milestonesWithDates } from './milestonesWithDates';
import { pairsOfLabels } from './pairsOfLabels';

/** Layouts by which rules were mended after they had been handed in as files: forms, groups of headings, programmes. */
export const handedIn: readonly Layout[] = [
  bandsToTheLeft,
  blocksWithTitles,
  milestonesWithDates,
  pairsOfLabels,
];
