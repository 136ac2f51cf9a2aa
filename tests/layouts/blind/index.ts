import type { Layout } from '../layout';
import { acronyms } from './acronyms';
import { aimBulletsCells } from './aimBulletsCells';
import { bulletSentences } from './bulletSentences';
import { byYears } from './byYears';
import { contactsRight } from './contactsRight';
import { dashLabels } from './dashLabels';
import { halfHeadings } from './halfHeadings';
import { highlightReport } from './highlightReport';
import { logframe } from './logframe';
import { logframeLabelled } from './logframeLabelled';
import { monthlyIndicators } from './monthlyIndicators';
import { plainNumber } from './plainNumber';
import { questions } from './questions';
import { rowsUnder } from './rowsUnder';
import { rowsUnderApart } from './rowsUnderApart';
import { secondLead } from './secondLead';
import { sentences } from './sentences';
import { splitHeading } from './splitHeading';
import { welsh } from './welsh';
import { welshLines } from './welshLines';
import { wordRows } from './wordRows';

/** Layouts from blind rounds that taught the reader something: what must come out was written down first. */
export const blind: readonly Layout[] = [
  acronyms,
  aimBulletsCells,
  bulletSentences,
  byYears,
  contactsRight,
  dashLabels,
  halfHeadings,
  highlightReport,
  logframe,
  logframeLabelled,
  monthlyIndicators,
  plainNumber,
  questions,
  rowsUnder,
  rowsUnderApart,
  secondLead,
  sentences,
  splitHeading,
  welsh,
  welshLines,
  wordRows,
];
