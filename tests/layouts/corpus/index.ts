import type { Layout } from '../layout';
import { actionCards } from './actionCards';
import { continuedRows } from './continuedRows';
import { dateCells } from './dateCells';
import { datesInTheWords } from './datesInTheWords';
import { deadlineFirst } from './deadlineFirst';
import { dittoMarks, dittoWithNothingAbove } from './dittoMarks';
import { fourLevels } from './fourLevels';
import { indicatorCaptions } from './indicatorCaptions';
import { indicatorQuarters } from './indicatorQuarters';
import { indicatorYearsDown } from './indicatorYearsDown';
import { indicatorsInProse } from './indicatorsInProse';
import { messyTimescales } from './messyTimescales';
import { noHeadings } from './noHeadings';
import { numberedInCell, numberedWithCountsThatDiffer } from './numberedInCell';
import { objectivePerTab } from './objectivePerTab';
import { objectiveThenAction } from './objectiveThenAction';
import { misspeltHeadings, emptyHeading } from './oddHeadings';
import { pageFurniture } from './pageFurniture';
import { pastedFromWord } from './pastedFromWord';
import { personAndOrganisation } from './personAndOrganisation';
import { priorityMergedDown, priorityInFirstRow, priorityOnEveryRow } from './priorityColumn';
import { quarterlyProgress } from './quarterlyProgress';
import { refsAsNumbers } from './refsAsNumbers';
import { refsOfAllKinds } from './refsOfAllKinds';
import { sideBySide } from './sideBySide';
import { stackedMonths } from './stackedMonths';
import { stackedTables } from './stackedTables';
import { teamsAndContributions } from './teamsAndContributions';
import { textWithBands } from './textWithBands';
import { wardCounts } from './wardCounts';

/** Layouts that no return before them had. */
export const layouts: readonly Layout[] = [
  actionCards,
  continuedRows,
  dateCells,
  datesInTheWords,
  deadlineFirst,
  dittoMarks,
  dittoWithNothingAbove,
  fourLevels,
  indicatorCaptions,
  indicatorQuarters,
  indicatorYearsDown,
  indicatorsInProse,
  messyTimescales,
  noHeadings,
  numberedInCell,
  numberedWithCountsThatDiffer,
  objectivePerTab,
  objectiveThenAction,
  misspeltHeadings,
  emptyHeading,
  pageFurniture,
  pastedFromWord,
  personAndOrganisation,
  priorityMergedDown,
  priorityInFirstRow,
  priorityOnEveryRow,
  quarterlyProgress,
  refsAsNumbers,
  refsOfAllKinds,
  sideBySide,
  stackedMonths,
  stackedTables,
  teamsAndContributions,
  textWithBands,
  wardCounts,
];
