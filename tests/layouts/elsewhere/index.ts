import type { Layout } from '../layout';
import { changeFromBaseline } from './changeFromBaseline';
import { colourAndWords } from './colourAndWords';
import { dashboardWithActions } from './dashboardWithActions';
import { exampleRow } from './exampleRow';
import { fieldsDownInBlocks } from './fieldsDownInBlocks';
import { grantsByQuarter } from './grantsByQuarter';
import { kindsOfWorkAcross } from './kindsOfWorkAcross';
import { labelsOverValues } from './labelsOverValues';
import { lastYearThisYear } from './lastYearThisYear';
import { leadMarkedInList } from './leadMarkedInList';
import { letteredActions } from './letteredActions';
import { measuresInABlock } from './measuresInABlock';
import { officeUseGroup } from './officeUseGroup';
import { quarterlyCounts } from './quarterlyCounts';
import { reviewRecommendations } from './reviewRecommendations';
import { stepsBesideMainAction } from './stepsBesideMainAction';
import { wrappedLines } from './wrappedLines';

/** Layouts as partnerships elsewhere use them, each written with what must come out before the reader saw it. */
export const elsewhere: readonly Layout[] = [
  changeFromBaseline,
  colourAndWords,
  dashboardWithActions,
  exampleRow,
  fieldsDownInBlocks,
  grantsByQuarter,
  kindsOfWorkAcross,
  labelsOverValues,
  lastYearThisYear,
  leadMarkedInList,
  letteredActions,
  measuresInABlock,
  officeUseGroup,
  quarterlyCounts,
  reviewRecommendations,
  stepsBesideMainAction,
  wrappedLines,
];
