import * as z from 'zod';
import { issue } from '../../shared/model';
import {
  boardLine,
  changeLine,
  countySummary,
  keyLine,
  matter,
  revisionLine,
  targetLine,
} from '../../shared/protocol';
import { aFullCounty, anEmptyCounty } from './playedCounty';

/** What the API promises of each. */
const PROMISED = z.strictObject({
  county: z.string(),
  asAt: z.string(),
  lines: z.array(boardLine.strict()),
  summary: countySummary.strict(),
  matters: z.array(matter.strict()),
  changes: z.array(changeLine.strict()),
  revisions: z.array(revisionLine.strict()),
  issues: z.array(issue.strict()),
  targets: z.array(targetLine.strict()),
  keys: z.array(keyLine.strict()),
});

describe('the counties that are played for the console', () => {
  it.each([
    ['full', aFullCounty],
    ['empty', anEmptyCounty],
  ] as const)('hold what the API promises, and no more: %s', (_name, county) => {
    const played = county();
    expect(PROMISED.parse(played)).toEqual(played);
  });
});
