import type { Layout } from '../layout';
import { bandsToTheLeft } from './bandsToTheLeft';
import { blocksWithTitles } from './blocksWithTitles';
import { closedPriorities } from './closedPriorities';
import { codesAndLocal } from './codesAndLocal';
import { commitmentsOfPartners } from './commitmentsOfPartners';
import { deliveryAndPerformance } from './deliveryAndPerformance';
import { engagementProgramme } from './engagementProgramme';
import { explainedHeadings } from './explainedHeadings';
import { fromAndToUnderWhen } from './fromAndToUnderWhen';
import { hoursOfMeeting } from './hoursOfMeeting';
import { milestonesWithDates } from './milestonesWithDates';
import { outlineInOneColumn } from './outlineInOneColumn';
import { pairsOfLabels } from './pairsOfLabels';
import { raisedBy } from './raisedBy';

/** Layouts by which rules were mended after they had been handed in as files: forms, groups of headings, programmes. */
export const handedIn: readonly Layout[] = [
  bandsToTheLeft,
  blocksWithTitles,
  closedPriorities,
  codesAndLocal,
  commitmentsOfPartners,
  deliveryAndPerformance,
  engagementProgramme,
  explainedHeadings,
  fromAndToUnderWhen,
  hoursOfMeeting,
  milestonesWithDates,
  outlineInOneColumn,
  pairsOfLabels,
  raisedBy,
];
