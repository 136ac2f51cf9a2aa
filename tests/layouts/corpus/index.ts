import type { Layout } from '../layout';
import { actionCards } from './actionCards';
import { blockAboveTable } from './blockAboveTable';
import { continuedRows } from './continuedRows';
import { dateCells } from './dateCells';
import { datesInTheWords } from './datesInTheWords';
import { deadlineFirst } from './deadlineFirst';
import { differentTabs } from './differentTabs';
import { dittoMarks, dittoWithNothingAbove } from './dittoMarks';
import { fourLevels } from './fourLevels';
import { hiddenParts } from './hiddenParts';
import { indicatorCaptions } from './indicatorCaptions';
import { indicatorQuarters } from './indicatorQuarters';
import { indicatorYearsDown } from './indicatorYearsDown';
import { indicatorsInProse } from './indicatorsInProse';
import { leadMergedDown } from './leadMergedDown';
import { messyTimescales } from './messyTimescales';
import { milestonesByQuarter } from './milestonesByQuarter';
import { monthsAcross } from './monthsAcross';
import { monthsWithoutYears } from './monthsWithoutYears';
import { noHeadings } from './noHeadings';
import { numberedInCell, numberedWithCountsThatDiffer } from './numberedInCell';
import { numberedMilestones } from './numberedMilestones';
import { objectiveAsTarget } from './objectiveAsTarget';
import { objectivePerTab } from './objectivePerTab';
import { objectiveThenAction } from './objectiveThenAction';
import { misspeltHeadings, emptyHeading } from './oddHeadings';
import { outcomeRows } from './outcomeRows';
import { pageFurniture } from './pageFurniture';
import { pastedFromWord } from './pastedFromWord';
import { personAndOrganisation } from './personAndOrganisation';
import { pointsWithinAction } from './pointsWithinAction';
import { priorityMergedDown, priorityInFirstRow, priorityOnEveryRow } from './priorityColumn';
import { quarterlyProgress } from './quarterlyProgress';
import { refsAsNumbers } from './refsAsNumbers';
import { refsOfAllKinds } from './refsOfAllKinds';
import { sideBySide } from './sideBySide';
import { stackedMonths } from './stackedMonths';
import { stackedTables } from './stackedTables';
import { targetsInWords } from './targetsInWords';
import { teamsAndContributions } from './teamsAndContributions';
import { textWithBands } from './textWithBands';
import { wardCounts } from './wardCounts';

/** Layouts that no return before them had. */
export const layouts: readonly Layout[] = [
  actionCards,
  blockAboveTable,
  continuedRows,
  dateCells,
  datesInTheWords,
  deadlineFirst,
  differentTabs,
  dittoMarks,
  dittoWithNothingAbove,
  fourLevels,
  hiddenParts,
  indicatorCaptions,
  indicatorQuarters,
  indicatorYearsDown,
  indicatorsInProse,
  leadMergedDown,
  messyTimescales,
  milestonesByQuarter,
  monthsAcross,
  monthsWithoutYears,
  noHeadings,
  numberedInCell,
  numberedWithCountsThatDiffer,
  numberedMilestones,
  objectiveAsTarget,
  objectivePerTab,
  objectiveThenAction,
  misspeltHeadings,
  emptyHeading,
  outcomeRows,
  pageFurniture,
  pastedFromWord,
  personAndOrganisation,
  pointsWithinAction,
  priorityMergedDown,
  priorityInFirstRow,
  priorityOnEveryRow,
  quarterlyProgress,
  refsAsNumbers,
  refsOfAllKinds,
  sideBySide,
  stackedMonths,
  stackedTables,
  targetsInWords,
  teamsAndContributions,
  textWithBands,
  wardCounts,
];
