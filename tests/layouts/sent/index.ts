import type { Layout } from '../layout';
import { dutiesOfGroups } from './dutiesOfGroups';
import { pierRows } from './pierRows';
import { wordTable } from './wordTable';

/** Layouts as officers of 2003 to 2015 sent them, which taught the reader something or which it understood at sight. */
export const sent: readonly Layout[] = [dutiesOfGroups, pierRows, wordTable];
