import type { Layout } from '../layout';
import { bothLanguages } from './bothLanguages';
import { campaignCalendar } from './campaignCalendar';
import { commitmentsByYear } from './commitmentsByYear';
import { dutiesOfGroups } from './dutiesOfGroups';
import { emptyTab } from './emptyTab';
import { gapAnalysis } from './gapAnalysis';
import { grantSpend } from './grantSpend';
import { gridOverActions } from './gridOverActions';
import { homicideReview } from './homicideReview';
import { initialsWithKey } from './initialsWithKey';
import { keyAndTally } from './keyAndTally';
import { labelsOverTables } from './labelsOverTables';
import { numberedAppendices } from './numberedAppendices';
import { outcomeWide } from './outcomeWide';
import { pierRows } from './pierRows';
import { prioritySheets } from './prioritySheets';
import { quartersWithArrows } from './quartersWithArrows';
import { reviewBelow } from './reviewBelow';
import { secondTableRight } from './secondTableRight';
import { sectionSeventeen } from './sectionSeventeen';
import { statusDates } from './statusDates';
import { tablesByTheme } from './tablesByTheme';
import { tasksInSentences } from './tasksInSentences';
import { termBands } from './termBands';
import { totalsAmongCrimes } from './totalsAmongCrimes';
import { transposedByTheme } from './transposedByTheme';
import { twoPlans } from './twoPlans';
import { unknownPlaces } from './unknownPlaces';
import { wardPriorities } from './wardPriorities';
import { withAgreement } from './withAgreement';
import { wordTable } from './wordTable';
import { youthOutcomes } from './youthOutcomes';

/** Layouts as officers of 2003 to 2015 sent them, which taught the reader something or which it understood at sight. */
export const sent: readonly Layout[] = [
  bothLanguages,
  campaignCalendar,
  commitmentsByYear,
  dutiesOfGroups,
  emptyTab,
  gapAnalysis,
  grantSpend,
  gridOverActions,
  homicideReview,
  initialsWithKey,
  keyAndTally,
  labelsOverTables,
  numberedAppendices,
  outcomeWide,
  pierRows,
  prioritySheets,
  quartersWithArrows,
  reviewBelow,
  secondTableRight,
  sectionSeventeen,
  statusDates,
  tablesByTheme,
  tasksInSentences,
  termBands,
  totalsAmongCrimes,
  transposedByTheme,
  twoPlans,
  unknownPlaces,
  wardPriorities,
  withAgreement,
  wordTable,
  youthOutcomes,
];
