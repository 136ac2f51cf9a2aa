import type { Layout } from '../layout';
import { byAndDeadline } from './byAndDeadline';
import { codesInNames } from './codesInNames';
import { commentsByQuarter } from './commentsByQuarter';
import { completionTwice } from './completionTwice';
import { fundedBesideCost } from './fundedBesideCost';
import { leadsWithNumbers } from './leadsWithNumbers';
import { likeObjectives } from './likeObjectives';
import { measuresUnderObjectives } from './measuresUnderObjectives';
import { milestoneAQuarter } from './milestoneAQuarter';
import { noteBetweenRows } from './noteBetweenRows';
import { openAndCompleted } from './openAndCompleted';
import { scorecardByCode } from './scorecardByCode';
import { scrutinyReview } from './scrutinyReview';
import { sentencesOverRows } from './sentencesOverRows';
import { stepsOfOneLead } from './stepsOfOneLead';
import { targetsOverTables } from './targetsOverTables';
import { whoAndWhenUnderBands } from './whoAndWhenUnderBands';

/** Ordinary returns by which rules were mended: each has two or three oddities of its own. */
export const ordinary: readonly Layout[] = [
  byAndDeadline,
  codesInNames,
  commentsByQuarter,
  completionTwice,
  fundedBesideCost,
  leadsWithNumbers,
  likeObjectives,
  measuresUnderObjectives,
  milestoneAQuarter,
  noteBetweenRows,
  openAndCompleted,
  scorecardByCode,
  scrutinyReview,
  sentencesOverRows,
  stepsOfOneLead,
  targetsOverTables,
  whoAndWhenUnderBands,
];
