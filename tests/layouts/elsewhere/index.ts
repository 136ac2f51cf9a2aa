import type { Layout } from '../layout';
import { changeFromBaseline } from './changeFromBaseline';
import { colourAndWords } from './colourAndWords';
import { dashboardWithActions } from './dashboardWithActions';
import { grantsByQuarter } from './grantsByQuarter';
import { kindsOfWorkAcross } from './kindsOfWorkAcross';
import { labelsOverValues } from './labelsOverValues';
import { lastYearThisYear } from './lastYearThisYear';
import { reviewRecommendations } from './reviewRecommendations';
import { wrappedLines } from './wrappedLines';

/** Layouts as partnerships elsewhere use them, each written with what must come out before the reader saw it. */
export const elsewhere: readonly Layout[] = [
  changeFromBaseline,
  colourAndWords,
  dashboardWithActions,
  grantsByQuarter,
  kindsOfWorkAcross,
  labelsOverValues,
  lastYearThisYear,
  reviewRecommendations,
  wrappedLines,
];
