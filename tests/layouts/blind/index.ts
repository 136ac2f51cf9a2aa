import type { Layout } from '../layout';
import { acronyms } from './acronyms';
import { aimBulletsCells } from './aimBulletsCells';
import { budgetInPlan } from './budgetInPlan';
import { bulletSentences } from './bulletSentences';
import { byYears } from './byYears';
import { colonBlocks } from './colonBlocks';
import { combinedRefs } from './combinedRefs';
import { contactsRight } from './contactsRight';
import { dashLabels } from './dashLabels';
import { datesAcross } from './datesAcross';
import { halfFinished } from './halfFinished';
import { halfHeadings } from './halfHeadings';
import { highlightReport } from './highlightReport';
import { kpiQuarterPairs } from './kpiQuarterPairs';
import { lettersUnder } from './lettersUnder';
import { logframe } from './logframe';
import { logframeLabelled } from './logframeLabelled';
import { logoAbove } from './logoAbove';
import { monthlyIndicators } from './monthlyIndicators';
import { numericBands } from './numericBands';
import { objectiveBaselineBand } from './objectiveBaselineBand';
import { outcomesFirst } from './outcomesFirst';
import { overallBands } from './overallBands';
import { plainList } from './plainList';
import { plainNumber } from './plainNumber';
import { prioritiesAcross } from './prioritiesAcross';
import { questions } from './questions';
import { raci } from './raci';
import { rowTypes } from './rowTypes';
import { rowsUnder } from './rowsUnder';
import { rowsUnderApart } from './rowsUnderApart';
import { secondLead } from './secondLead';
import { sentences } from './sentences';
import { seriousViolence } from './seriousViolence';
import { splitHeading } from './splitHeading';
import { strategicOperational } from './strategicOperational';
import { swotMixed } from './swotMixed';
import { tableOfTables } from './tableOfTables';
import { twoUnitsHeading } from './twoUnitsHeading';
import { welsh } from './welsh';
import { welshLines } from './welshLines';
import { whoWhen } from './whoWhen';
import { wordRows } from './wordRows';

/** Layouts from blind rounds that taught the reader something: what must come out was written down first. */
export const blind: readonly Layout[] = [
  acronyms,
  aimBulletsCells,
  budgetInPlan,
  bulletSentences,
  byYears,
  colonBlocks,
  combinedRefs,
  contactsRight,
  dashLabels,
  datesAcross,
  halfFinished,
  halfHeadings,
  highlightReport,
  kpiQuarterPairs,
  lettersUnder,
  logframe,
  logframeLabelled,
  logoAbove,
  monthlyIndicators,
  numericBands,
  objectiveBaselineBand,
  outcomesFirst,
  overallBands,
  plainList,
  plainNumber,
  prioritiesAcross,
  questions,
  raci,
  rowTypes,
  rowsUnder,
  rowsUnderApart,
  secondLead,
  sentences,
  seriousViolence,
  splitHeading,
  strategicOperational,
  swotMixed,
  tableOfTables,
  twoUnitsHeading,
  welsh,
  welshLines,
  whoWhen,
  wordRows,
];
