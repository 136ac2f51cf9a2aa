import { remembered } from '../../likeness';
import type { Action, Span } from '../../model';
import { deliveryRag, readStatus, type Delivered, type DeliveryRag, type RagPolicy } from '../../rag';

import { eachAction } from '../checks';
import { dayInWords } from '../dayInWords';
import { example } from '../example';
import { placeOf } from '../place';
import { rule } from '../rule';
import { isUnknown } from '../status/unknown';
import { ownRag, type OwnRag } from './ownRag';

const HEAD = [['Vale action plan 2004/05'], ['Ref', 'Action', 'Lead', 'Timescale', 'Status', 'RAG']];
const options = { asAt: '2004-10-01' };

/** What an officer may write beside each computed word without contradicting it. */
const IN_KEEPING: Readonly<Partial<Record<DeliveryRag['word'], readonly OwnRag['colour'][]>>> = {
  Red: ['Red'],
  Amber: ['Amber'],
  Green: ['Green'],
  Complete: ['Blue', 'Green', 'Complete'],
  'Not due': ['Green', 'Amber', 'Blue'],
};

export const ragDisagrees = rule(
  {
    code: 'rag/disagrees',
    severity: 'warning',
    title: 'The officer’s RAG is not the computed one',
    looksFor:
      'An officer’s own rating that dates and status do not bear out on the day asked about: Green for an action ' +
      'that was due in summer and is not complete. It is never overwritten.',
    why: 'Either the rating is out of date, or the date or status is; the county shows both.',
    bad: [
      example({
        says: 'Due in June, not complete in October, and Green.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', 'In progress', 'Green'],
        ],
        at: 'F3',
        options,
      }),
    ],
    good: [
      example({
        says: 'In progress and not late, and Green; late, and Red.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'March 2005', 'In progress', 'Green'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 'In progress', 'Red'],
        ],
        options,
      }),
      example({
        says: 'Blue is done, where nothing else tells how far it is.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', null, 'Blue'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'March 2005', null, 'Green'],
        ],
        options,
      }),
    ],
  },
  eachAction((action, { settings, plan }) => {
    const own = ownRag(action);
    if (!own || settings.asAt === null || isOfAnotherPlan(action, plan.period)) return [];
    const { statusWords } = settings.policy;
    // a status that is not known has an issue of its own
    if (isUnknown(action.status, statusWords)) return [];
    if (isStatus(action, own, statusWords)) return [];
    const rest = withoutOwn(action, own.field);
    const computed = deliveryRag(rest, settings.asAt, settings.policy);
    const inKeeping = IN_KEEPING[computed.word];
    if (!inKeeping || inKeeping.includes(own.colour) || isSaidToBeLate(rest, own.colour, settings.policy))
      return [];
    return [
      {
        ...placeOf(action, own.field),
        message:
          `The officer’s ${own.colour} is ${computed.word} by date and status on ${dayInWords(settings.asAt)}: ` +
          `${reasonInWords(computed.reason)} correct the rating, the date or the status.`,
      },
    ];
  }),
);

/** Where no other status tells, `Complete` or the blue of BRAG is the status itself. */
function isStatus({ rag, status }: Action, { field }: OwnRag, words: RagPolicy['statusWords']): boolean {
  if (field === 'rag' && readStatus(status, words)) return false;
  return readStatus(field === 'rag' ? rag : status, words)?.state === 'complete';
}

/** A date before the plan begins has an issue of its own, and says little of how the action stands. */
function isOfAnotherPlan({ milestones }: Action, period: Span | null): boolean {
  if (period === null) return false;
  let isDated = false;
  for (const { due } of milestones) {
    if (due === null) continue;
    if (due >= period.from) return false;
    isDated = true;
  }
  return isDated;
}

/** A status that says late bears Red out, though by its date it is only at risk. */
function isSaidToBeLate(
  { status }: Delivered,
  colour: OwnRag['colour'],
  { statusWords }: RagPolicy,
): boolean {
  return colour === 'Red' && readStatus(status, statusWords)?.state === 'late';
}

/** What is compared with the rating must not come from it. */
function withoutOwn(action: Action, field: 'rag' | 'status'): Delivered {
  const { status, rag, progress, progressNotes, milestones, ongoing } = action;
  return {
    status: field === 'status' ? null : status,
    rag: field === 'rag' ? null : rag,
    progress,
    progressNotes,
    milestones,
    ongoing,
  };
}

/** A sentence of the reason as part of another; there are few of them. */
const reasonInWords = remembered((reason) => {
  const readable = reason.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayInWords(day)).replace(/\.$/, ';');
  return readable[0]!.toLowerCase() + readable.slice(1);
});
