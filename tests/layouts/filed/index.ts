import type { Layout } from '../layout';
import { actionOfMeasure } from './actionOfMeasure';
import { actionsBelowMeasures } from './actionsBelowMeasures';
import { bulletsAcross } from './bulletsAcross';
import { detailsBelow } from './detailsBelow';
import { groupsSideBySide } from './groupsSideBySide';
import { indirectQuestions } from './indirectQuestions';
import { leadAndDate } from './leadAndDate';
import { leadBands } from './leadBands';
import { measureNamedAbove } from './measureNamedAbove';
import { measuresBesideRows } from './measuresBesideRows';
import { measuresHigher } from './measuresHigher';
import { monthBands } from './monthBands';
import { monthsOfQuarters } from './monthsOfQuarters';
import { numberedFromZero } from './numberedFromZero';
import { objectiveBlocks } from './objectiveBlocks';
import { objectiveByKind } from './objectiveByKind';
import { objectivesAmongActions } from './objectivesAmongActions';
import { onAPage } from './onAPage';
import { oneWordHeadings } from './oneWordHeadings';
import { outcomesByQuarter } from './outcomesByQuarter';
import { outputBy } from './outputBy';
import { promises } from './promises';
import { quarterBands } from './quarterBands';
import { quartersOfTarget } from './quartersOfTarget';
import { questionsAbove } from './questionsAbove';
import { revisedColumn } from './revisedColumn';
import { saidWeWould } from './saidWeWould';
import { severalAims } from './severalAims';
import { strandsBetween } from './strandsBetween';
import { unnamedAboveNeeds } from './unnamedAboveNeeds';
import { youSaid } from './youSaid';

/** Layouts first met as real files of many kinds: what must come out was written down before they were read. */
export const filed: readonly Layout[] = [
  actionOfMeasure,
  actionsBelowMeasures,
  bulletsAcross,
  detailsBelow,
  groupsSideBySide,
  indirectQuestions,
  leadAndDate,
  leadBands,
  measureNamedAbove,
  measuresBesideRows,
  measuresHigher,
  monthBands,
  monthsOfQuarters,
  numberedFromZero,
  objectiveBlocks,
  objectiveByKind,
  objectivesAmongActions,
  onAPage,
  oneWordHeadings,
  outcomesByQuarter,
  outputBy,
  promises,
  quarterBands,
  quartersOfTarget,
  questionsAbove,
  revisedColumn,
  saidWeWould,
  severalAims,
  strandsBetween,
  unnamedAboveNeeds,
  youSaid,
];
