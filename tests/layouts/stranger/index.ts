import type { Layout } from '../layout';
import { averagedBaseline } from './averagedBaseline';
import { barsAcrossMonths } from './barsAcrossMonths';
import { betterOff } from './betterOff';
import { bilingualHeadings } from './bilingualHeadings';
import { capitalBands } from './capitalBands';
import { cardBoard } from './cardBoard';
import { commentaryRows } from './commentaryRows';
import { commentsBySeveral } from './commentsBySeveral';
import { costedProjects } from './costedProjects';
import { guidanceUnderHeadings } from './guidanceUnderHeadings';
import { indicatorsOnTheirSide } from './indicatorsOnTheirSide';
import { labelledInOneCell } from './labelledInOneCell';
import { latestAgainstLastYear } from './latestAgainstLastYear';
import { leadAndSupportInCell } from './leadAndSupportInCell';
import { listExport } from './listExport';
import { measureOverAreas } from './measureOverAreas';
import { milestoneRows } from './milestoneRows';
import { minutes } from './minutes';
import { partnerMatrix } from './partnerMatrix';
import { policeDashboard } from './policeDashboard';
import { ratesAndPopulation } from './ratesAndPopulation';
import { risksAndBudget } from './risksAndBudget';
import { romanMilestones } from './romanMilestones';
import { selfAssessment } from './selfAssessment';
import { smartColumns } from './smartColumns';
import { spacerColumns } from './spacerColumns';
import { strangeDates } from './strangeDates';
import { surveyMargins } from './surveyMargins';
import { tableAfterProse } from './tableAfterProse';
import { tabsByQuarter } from './tabsByQuarter';
import { threeLevelsInOneColumn } from './threeLevelsInOneColumn';
import { threeYearTargets } from './threeYearTargets';
import { updateRows } from './updateRows';
import { yearColumnsOfActions } from './yearColumnsOfActions';

/** Layouts by somebody who did not know how the reader works. */
export const stranger: readonly Layout[] = [
  averagedBaseline,
  barsAcrossMonths,
  betterOff,
  bilingualHeadings,
  capitalBands,
  cardBoard,
  commentaryRows,
  commentsBySeveral,
  costedProjects,
  guidanceUnderHeadings,
  indicatorsOnTheirSide,
  labelledInOneCell,
  latestAgainstLastYear,
  leadAndSupportInCell,
  listExport,
  measureOverAreas,
  milestoneRows,
  minutes,
  partnerMatrix,
  policeDashboard,
  ratesAndPopulation,
  risksAndBudget,
  romanMilestones,
  selfAssessment,
  smartColumns,
  spacerColumns,
  strangeDates,
  surveyMargins,
  tableAfterProse,
  tabsByQuarter,
  threeLevelsInOneColumn,
  threeYearTargets,
  updateRows,
  yearColumnsOfActions,
];
