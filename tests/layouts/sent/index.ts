import type { Layout } from '../layout';
import { dutiesOfGroups } from './dutiesOfGroups';
import { grantSpend } from './grantSpend';
import { initialsWithKey } from './initialsWithKey';
import { keyAndTally } from './keyAndTally';
import { labelsOverTables } from './labelsOverTables';
import { pierRows } from './pierRows';
import { prioritySheets } from './prioritySheets';
import { sectionSeventeen } from './sectionSeventeen';
import { statusDates } from './statusDates';
import { tasksInSentences } from './tasksInSentences';
import { wordTable } from './wordTable';
import { youthOutcomes } from './youthOutcomes';

/** Layouts as officers of 2003 to 2015 sent them, which taught the reader something or which it understood at sight. */
export const sent: readonly Layout[] = [
  dutiesOfGroups,
  grantSpend,
  initialsWithKey,
  keyAndTally,
  labelsOverTables,
  pierRows,
  prioritySheets,
  sectionSeventeen,
  statusDates,
  tasksInSentences,
  wordTable,
  youthOutcomes,
];
