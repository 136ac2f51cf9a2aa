import type { Layout } from '../layout';
import { applicantsForGrants } from './applicantsForGrants';
import { areasForDevelopment } from './areasForDevelopment';
import { byAndDeadline } from './byAndDeadline';
import { codesInNames } from './codesInNames';
import { commentsByQuarter } from './commentsByQuarter';
import { completionTwice } from './completionTwice';
import { fundedBesideCost } from './fundedBesideCost';
import { leadsWithNumbers } from './leadsWithNumbers';
import { lettersUnderNumbers } from './lettersUnderNumbers';
import { likeObjectives } from './likeObjectives';
import { measuresUnderObjectives } from './measuresUnderObjectives';
import { milestoneAQuarter } from './milestoneAQuarter';
import { noteBetweenRows } from './noteBetweenRows';
import { openAndCompleted } from './openAndCompleted';
import { performanceAtStart } from './performanceAtStart';
import { progressToADay } from './progressToADay';
import { scorecardByCode } from './scorecardByCode';
import { scrutinyReview } from './scrutinyReview';
import { sentencesOverRows } from './sentencesOverRows';
import { stepsOfOneLead } from './stepsOfOneLead';
import { targetsOverTables } from './targetsOverTables';
import { whoAndWhenUnderBands } from './whoAndWhenUnderBands';

/** Ordinary returns by which rules were mended: each has two or three oddities of its own. */
export const ordinary: readonly Layout[] = [
  applicantsForGrants,
  areasForDevelopment,
  byAndDeadline,
  codesInNames,
  commentsByQuarter,
  completionTwice,
  fundedBesideCost,
  leadsWithNumbers,
  lettersUnderNumbers,
  likeObjectives,
  measuresUnderObjectives,
  milestoneAQuarter,
  noteBetweenRows,
  openAndCompleted,
  performanceAtStart,
  progressToADay,
  scorecardByCode,
  scrutinyReview,
  sentencesOverRows,
  stepsOfOneLead,
  targetsOverTables,
  whoAndWhenUnderBands,
];
