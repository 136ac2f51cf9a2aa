import type { Action, Plan } from '../../model';
import { isReported, readStatus, type RagPolicy } from '../../rag';
import { byStretch } from '../../sharing';
import { wholeOf } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { keyOfValues } from '../keyOfValues';
import { placeOf } from '../place';
import { quote } from '../quote';
import { isAction, type AnyRecord } from '../Records';
import { rule } from '../rule';

const HEAD = [['Vale action plan 2004/05'], ['Ref', 'Action', 'Lead', 'Timescale', 'Status', 'Progress']];

export const completeWithoutEvidence = rule(
  {
    code: 'status/complete-without-evidence',
    severity: 'advice',
    title: 'Complete, and nothing says what was done',
    looksFor:
      'An action reported as complete whose report of progress is empty, on a sheet where others are filled in, ' +
      'and whose status says no more than that it is complete.',
    why: 'At the year’s end somebody will ask what came of it, and the officer who knows may have moved on.',
    bad: [
      example({
        says: 'The second action is done, but nobody says how.',
        rows: [
          ...HEAD,
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Complete',
            '64 shops visited',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 'Complete', null],
        ],
        at: 'E4',
      }),
    ],
    good: [
      example({
        says: 'Each has its report, if only behind the status.',
        rows: [
          ...HEAD,
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Complete',
            '64 shops visited',
          ],
          [
            '1.2',
            'Mark bicycles at all schools',
            'Schools Officer',
            'July 2004',
            'Complete - 310 marked',
            null,
          ],
        ],
      }),
      example({
        says: 'The sheet has no place for a report.',
        rows: [
          ['Vale action plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', 'Complete'],
        ],
      }),
    ],
  },
  wholeOf(seen, ({ plans }, { policy }) => plans.flatMap((plan) => find(plan, policy))),
);

/** All of an action that decides whether its report is missing, and where that is said. */
function seen(record: AnyRecord): string {
  if (!isAction(record)) return '';
  const { text, ref, status, rag, source, cells } = record;
  const reported = isReported(record) ? 'reported' : null;
  return keyOfValues(
    text,
    ref,
    status,
    rag,
    reported,
    source.sheet,
    source.cell,
    cells['status'],
    cells['rag'],
  );
}

function find({ actions }: Plan, policy: RagPolicy): Finding[] {
  const reporting = new Set(reportingIn(actions).flat());
  return barelyCompleteIn(actions, policy)
    .flat()
    .filter(({ source }) => reporting.has(source.sheet))
    .map((action) => ({
      ...placeOf(action, action.status === null ? 'rag' : 'status'),
      message: `${quote(action.text)} is reported as complete and its progress is empty: say in a few words what was done, and when.`,
    }));
}

/** The sheets of actions that have a report. */
const reportingIn = byStretch((actions: readonly Action[]): readonly string[] => [
  ...new Set(actions.filter(isReported).map(({ source }) => source.sheet)),
]);

const barelyCompleteIn = byStretch((actions: readonly Action[], policy: RagPolicy) =>
  actions.filter((action) => !isReported(action) && isBarelyComplete(action, policy)),
);

/** By its status, or where it has none by a rating that says so. */
function isBarelyComplete({ status, rag }: Action, { statusWords }: RagPolicy): boolean {
  const read = readStatus(status ?? rag, statusWords);
  return read?.state === 'complete' && read.whole;
}
