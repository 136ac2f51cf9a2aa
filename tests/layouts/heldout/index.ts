import type { Layout } from '../layout';
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
  cardsWithSteps,
  exportedText,
  fieldsDown,
  headingsInTwoTiers,
  meetingLog,
  outcomeAndIndicator,
  termColumns,
  yearTicks,
];
