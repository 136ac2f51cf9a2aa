import type { Layout } from '../layout';
import { changeFromBaseline } from './changeFromBaseline';
import { colourAndWords } from './colourAndWords';
import { dashboardWithActions } from './dashboardWithActions';
import { exampleRow } from './exampleRow';
import { fieldsDownInBlocks } from './fieldsDownInBlocks';
import { grantsByQuarter } from './grantsByQuarter';
import { indentedBands } from './indentedBands';
import { kindsOfWorkAcross } from './kindsOfWorkAcross';
import { labelsOverValues } from './labelsOverValues';
import { lastYearThisYear } from './lastYearThisYear';
import { leadMarkedInList } from './leadMarkedInList';
import { letteredActions } from './letteredActions';
import { measuresAndActionsTabs } from './measuresAndActionsTabs';
import { measuresInABlock } from './measuresInABlock';
import { objectiveWithoutActions } from './objectiveWithoutActions';
import { objectivesByNumber } from './objectivesByNumber';
import { officeUseGroup } from './officeUseGroup';
import { placeholdersLeft } from './placeholdersLeft';
import { quarterlyCounts } from './quarterlyCounts';
import { reviewRecommendations } from './reviewRecommendations';
import { revisedDates } from './revisedDates';
import { statusTicks } from './statusTicks';
import { stepsBesideMainAction } from './stepsBesideMainAction';
import { targetSentencesBeside } from './targetSentencesBeside';
import { theoryOfChange } from './theoryOfChange';
import { threeHeadingRows } from './threeHeadingRows';
import { wordsUnderMonths } from './wordsUnderMonths';
import { wrappedLines } from './wrappedLines';

/** Layouts as partnerships elsewhere use them, each written with what must come out before the reader saw it. */
export const elsewhere: readonly Layout[] = [
  changeFromBaseline,
  colourAndWords,
  dashboardWithActions,
  exampleRow,
  fieldsDownInBlocks,
  grantsByQuarter,
  indentedBands,
  kindsOfWorkAcross,
  labelsOverValues,
  lastYearThisYear,
  leadMarkedInList,
  letteredActions,
  measuresAndActionsTabs,
  measuresInABlock,
  objectiveWithoutActions,
  objectivesByNumber,
  officeUseGroup,
  placeholdersLeft,
  quarterlyCounts,
  reviewRecommendations,
  revisedDates,
  statusTicks,
  stepsBesideMainAction,
  targetSentencesBeside,
  theoryOfChange,
  threeHeadingRows,
  wordsUnderMonths,
  wrappedLines,
];
