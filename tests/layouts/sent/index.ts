import type { Layout } from '../layout';
import { bothLanguages } from './bothLanguages';
import { campaignCalendar } from './campaignCalendar';
import { carriedForward } from './carriedForward';
import { commitmentsByYear } from './commitmentsByYear';
import { dashboardAndActions } from './dashboardAndActions';
import { dutiesOfGroups } from './dutiesOfGroups';
import { emptyTab } from './emptyTab';
import { gapAnalysis } from './gapAnalysis';
import { grantSpend } from './grantSpend';
import { gridOverActions } from './gridOverActions';
import { homicideReview } from './homicideReview';
import { initialsWithKey } from './initialsWithKey';
import { issueAndWhy } from './issueAndWhy';
import { keyAndTally } from './keyAndTally';
import { labelsOverTables } from './labelsOverTables';
import { leadsInBrackets } from './leadsInBrackets';
import { numberedAppendices } from './numberedAppendices';
import { outcomeWide } from './outcomeWide';
import { pagesWithFooters } from './pagesWithFooters';
import { pierRows } from './pierRows';
import { prioritySheets } from './prioritySheets';
import { quartersWithArrows } from './quartersWithArrows';
import { reviewBelow } from './reviewBelow';
import { secondTableRight } from './secondTableRight';
import { sectionSeventeen } from './sectionSeventeen';
import { statusDates } from './statusDates';
import { subtotalsOfCost } from './subtotalsOfCost';
import { tablesByTheme } from './tablesByTheme';
import { tasksInSentences } from './tasksInSentences';
import { termBands } from './termBands';
import { totalsAmongCrimes } from './totalsAmongCrimes';
import { transposedByTheme } from './transposedByTheme';
import { twoPlans } from './twoPlans';
import { unfilledPlan } from './unfilledPlan';
import { unknownPlaces } from './unknownPlaces';
import { wardPriorities } from './wardPriorities';
import { wardTicks } from './wardTicks';
import { withAgreement } from './withAgreement';
import { wordTable } from './wordTable';
import { youthOutcomes } from './youthOutcomes';

/** Layouts as officers of 2003 to 2015 sent them, which taught the reader something or which it understood at sight. */
export const sent: readonly Layout[] = [
  bothLanguages,
  campaignCalendar,
  carriedForward,
  commitmentsByYear,
  dashboardAndActions,
  dutiesOfGroups,
  emptyTab,
  gapAnalysis,
  grantSpend,
  gridOverActions,
  homicideReview,
  initialsWithKey,
  issueAndWhy,
  keyAndTally,
  labelsOverTables,
  leadsInBrackets,
  numberedAppendices,
  outcomeWide,
  pagesWithFooters,
  pierRows,
  prioritySheets,
  quartersWithArrows,
  reviewBelow,
  secondTableRight,
  sectionSeventeen,
  statusDates,
  subtotalsOfCost,
  tablesByTheme,
  tasksInSentences,
  termBands,
  totalsAmongCrimes,
  transposedByTheme,
  twoPlans,
  unfilledPlan,
  unknownPlaces,
  wardPriorities,
  wardTicks,
  withAgreement,
  wordTable,
  youthOutcomes,
];
