import type { Layout } from '../layout';
import { captionsSideBySide } from './captionsSideBySide';
import { remarksInTheMargin } from './remarksInTheMargin';
import { teamBelowActions } from './teamBelowActions';
import { actionsBesideTargets } from './actionsBesideTargets';
import { leadMatrix } from './leadMatrix';
import { leadOfObjective } from './leadOfObjective';
import { stagesByQuarter } from './stagesByQuarter';
import { actionsInTheirOwnWords } from './actionsInTheirOwnWords';
import { targetHeadsActions } from './targetHeadsActions';
import { measureUnderPriority } from './measureUnderPriority';
import { cardsWithSteps } from './cardsWithSteps';
import { exportedText } from './exportedText';
import { fieldsDown } from './fieldsDown';
import { headingsInTwoTiers } from './headingsInTwoTiers';
import { meetingLog } from './meetingLog';
import { outcomeAndIndicator } from './outcomeAndIndicator';
import { termColumns } from './termColumns';
import { yearTicks } from './yearTicks';

/** Layouts kept back while the reader is being made, to see afterwards how it does on what nobody looked at. */
export const heldout: readonly Layout[] = [
  captionsSideBySide,
  remarksInTheMargin,
  teamBelowActions,
  actionsBesideTargets,
  leadMatrix,
  measureUnderPriority,
  targetHeadsActions,
  actionsInTheirOwnWords,
  stagesByQuarter,
  leadOfObjective,
  cardsWithSteps,
  exportedText,
  fieldsDown,
  headingsInTwoTiers,
  meetingLog,
  outcomeAndIndicator,
  termColumns,
  yearTicks,
];
