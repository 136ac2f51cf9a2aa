import type { Layout } from '../layout';
import { bulletSentences } from './bulletSentences';
import { logframe } from './logframe';
import { logframeLabelled } from './logframeLabelled';
import { plainNumber } from './plainNumber';
import { questions } from './questions';
import { rowsUnder } from './rowsUnder';
import { rowsUnderApart } from './rowsUnderApart';
import { secondLead } from './secondLead';
import { sentences } from './sentences';
import { welsh } from './welsh';
import { welshLines } from './welshLines';

/** Layouts from blind rounds that taught the reader something: what must come out was written down first. */
export const blind: readonly Layout[] = [
  bulletSentences,
  logframe,
  logframeLabelled,
  plainNumber,
  questions,
  rowsUnder,
  rowsUnderApart,
  secondLead,
  sentences,
  welsh,
  welshLines,
];
