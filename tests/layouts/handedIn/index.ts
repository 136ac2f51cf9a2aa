import type { Layout } from '../layout';
import { blocksWithTitles } from './blocksWithTitles';
import { pairsOfLabels } from './pairsOfLabels';

/** Layouts by which rules were mended after they had been handed in as files: forms, groups of headings, programmes. */
export const handedIn: readonly Layout[] = [blocksWithTitles, pairsOfLabels];
