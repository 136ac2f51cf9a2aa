import type { Layout } from '../layout';
import { actionAColumn } from './actionAColumn';
import { bulletsAfterGap } from './bulletsAfterGap';
import { carriedAlone } from './carriedAlone';
import { codesAndShortHeadings } from './codesAndShortHeadings';
import { columnsInOtherOrders } from './columnsInOtherOrders';
import { correctiveActions } from './correctiveActions';
import { crossesUnderTerms } from './crossesUnderTerms';
import { deliveryAndMonitoring } from './deliveryAndMonitoring';
import { keysAndContacts } from './keysAndContacts';
import { marksInHeadings } from './marksInHeadings';
import { gapBeforeActions } from './gapBeforeActions';
import { mergedAcross } from './mergedAcross';
import { newAndCarried } from './newAndCarried';
import { poundsAlone } from './poundsAlone';
import { ratingsAtThreeDays } from './ratingsAtThreeDays';
import { reductionBy } from './reductionBy';
import { responsibilityInTwo } from './responsibilityInTwo';
import { risksBeside } from './risksBeside';
import { rowOverHeading } from './rowOverHeading';
import { scanningToAssessment } from './scanningToAssessment';
import { schoolTerms } from './schoolTerms';
import { shoutedHeadings } from './shoutedHeadings';
import { strandsAndGaps } from './strandsAndGaps';
import { tabAnIndicator } from './tabAnIndicator';

/** Layouts made as files of every kind before the reader was asked: those that taught it something, and a few that it knew. */
export const received: readonly Layout[] = [
  actionAColumn,
  bulletsAfterGap,
  carriedAlone,
  codesAndShortHeadings,
  columnsInOtherOrders,
  correctiveActions,
  crossesUnderTerms,
  deliveryAndMonitoring,
  keysAndContacts,
  marksInHeadings,
  gapBeforeActions,
  mergedAcross,
  newAndCarried,
  poundsAlone,
  ratingsAtThreeDays,
  reductionBy,
  responsibilityInTwo,
  risksBeside,
  rowOverHeading,
  scanningToAssessment,
  schoolTerms,
  shoutedHeadings,
  strandsAndGaps,
  tabAnIndicator,
];
