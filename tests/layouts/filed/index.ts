import type { Layout } from '../layout';
import { actionsBelowMeasures } from './actionsBelowMeasures';
import { bulletsAcross } from './bulletsAcross';
import { detailsBelow } from './detailsBelow';
import { indirectQuestions } from './indirectQuestions';
import { leadAndDate } from './leadAndDate';
import { measureNamedAbove } from './measureNamedAbove';
import { monthBands } from './monthBands';
import { objectiveByKind } from './objectiveByKind';
import { objectivesAmongActions } from './objectivesAmongActions';
import { oneWordHeadings } from './oneWordHeadings';
import { outcomesByQuarter } from './outcomesByQuarter';
import { promises } from './promises';
import { quarterBands } from './quarterBands';
import { quartersOfTarget } from './quartersOfTarget';
import { questionsAbove } from './questionsAbove';
import { revisedColumn } from './revisedColumn';
import { saidWeWould } from './saidWeWould';
import { strandsBetween } from './strandsBetween';
import { unnamedAboveNeeds } from './unnamedAboveNeeds';
import { youSaid } from './youSaid';

/** Layouts first met as real files of many kinds: what must come out was written down before they were read. */
export const filed: readonly Layout[] = [
  actionsBelowMeasures,
  bulletsAcross,
  detailsBelow,
  indirectQuestions,
  leadAndDate,
  measureNamedAbove,
  monthBands,
  objectiveByKind,
  objectivesAmongActions,
  oneWordHeadings,
  outcomesByQuarter,
  promises,
  quarterBands,
  quartersOfTarget,
  questionsAbove,
  revisedColumn,
  saidWeWould,
  strandsBetween,
  unnamedAboveNeeds,
  youSaid,
];
