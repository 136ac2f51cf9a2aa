import type { ProblemCode, RevisionTaken } from '../../../shared/protocol';
import { counted, dayName } from '../../../shared/words';
import type { CountyState } from '../../state';

/** How the last sending stands, in an officer's words; null where there is nothing to say. */
export interface DeliveryWords {
  readonly tone: 'good' | 'information' | 'warning' | 'trouble';
  readonly title: string;
  readonly says: readonly string[];
}

/** @param timeOf milliseconds since 1970 as a time of day on the officer's clock. */
export function deliveryWords(state: CountyState, timeOf: (at: number) => string): DeliveryWords | null {
  const { delivery } = state;
  switch (delivery.kind) {
    case 'nothing':
      return null;
    case 'preparing':
      return {
        tone: 'information',
        title: 'Looking at the workbook…',
        says: ['It is read once more before it is sent.'],
      };
    case 'sending':
      return {
        tone: 'information',
        title: 'Sending…',
        says: ['You can go on working, and close this pane too.'],
      };
    case 'waiting': {
      const { why, since, next } = delivery;
      const soon = timeOf(next) === timeOf(since) ? 'in a moment' : `at ${timeOf(next)}`;
      const again = `It is tried again ${soon}, and as soon as the connection is back.`;
      if (why === 'not noted')
        return {
          tone: 'information',
          title: 'The county has your plan',
          says: [
            'The workbook could not be marked as sent yet, which is made good once you have finished typing.',
          ],
        };
      return {
        tone: 'warning',
        title: WAITING[why],
        says: [
          `Your plan has been waiting since ${timeOf(since)}. It is kept on this computer and sent by itself: nothing is lost if you close this pane.`,
          again,
        ],
      };
    }
    case 'stale': {
      const { by, on, revision } = delivery.problem.current;
      if (!state.wasSent)
        return {
          tone: 'warning',
          title: 'The county has this plan already',
          says: [
            `Revision ${revision} came from ${by} on ${dayName(on)}, and not from this workbook as far as it knows. So yours was not sent yet.`,
            'If it is the same plan, send it all the same: nothing is listed twice, and where yours differs it counts as your change.',
          ],
        };
      return {
        tone: 'warning',
        title: 'Somebody else has sent this plan since',
        says: [
          `${by} sent revision ${revision} on ${dayName(on)}. Your workbook was made from an earlier one, so yours was not sent.`,
          'Look at what changed first. If you send yours all the same, it becomes the latest, and where it differs it replaces theirs.',
        ],
      };
    }
    case 'refused':
      return {
        tone: 'trouble',
        title: NO_KEY.includes(delivery.problem.code)
          ? 'Your plan waits for a connection to the county'
          : 'The county did not take it',
        says: [
          delivery.problem.detail,
          ...(delivery.problem.faults ?? []).map(({ path, message }) => `${path}: ${message}`),
        ],
      };
    case 'taken':
      return takenWords(state, delivery.taken, timeOf(delivery.at));
  }
}

/** Refusals that say nothing of the plan. */
const NO_KEY: readonly ProblemCode[] = ['not-signed-in', 'key-unknown', 'token-refused', 'person-unknown'];

const WAITING = {
  'no answer': 'The county cannot be reached',
  busy: 'The county has too much to do just now',
  failed: 'The county’s server stumbled',
} as const;

function takenWords({ feedback }: CountyState, taken: RevisionTaken, time: string): DeliveryWords {
  if (taken.outcome === 'waiting')
    return {
      tone: 'information',
      title: 'Received, and kept for later',
      says: [
        `This period is signed off. Revision ${taken.revision}, sent at ${time}, counts once the county opens it again.`,
      ],
    };
  const published = feedback?.hash === taken.hash ? feedback.published : null;
  const stands = published
    ? `It stands in the county workbook: publication ${published.no}.`
    : 'It will stand in the county workbook shortly.';
  if (taken.outcome === 'unchanged')
    return {
      tone: 'good',
      title: 'The county has it all',
      says: [`Nothing was new to it at ${time}. ${published ? stands : ''}`.trim()],
    };
  return {
    tone: 'good',
    title: `Taken at ${time}`,
    says: [`Revision ${taken.revision}: ${countsIn(taken)}.`, stands],
  };
}

function countsIn({ counts, issues }: RevisionTaken): string {
  const { changed, added, withdrawn, returned, conflicts, settled, questions } = counts;
  const parts: [number, string][] = [
    [changed, `${counted(changed, 'cell')} changed`],
    [added, `${counted(added, 'row')} added`],
    [withdrawn, `${counted(withdrawn, 'row')} withdrawn`],
    [returned, `${counted(returned, 'row')} back again`],
    [settled, `${counted(settled, 'conflict')} settled`],
    [conflicts, `${counted(conflicts, 'conflict')} for the county to decide`],
    [questions, `${counted(questions, 'question')} for the county`],
    [issues.errors, counted(issues.errors, 'error')],
    [issues.warnings, counted(issues.warnings, 'warning')],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length > 0 ? said.join(', ') : 'no cell of the plan changed';
}
