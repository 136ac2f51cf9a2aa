import { daysBetween } from '../time';
import { deliveryFacts, type Delivered } from './deliveryFacts';
import { DEFAULT_RAG_POLICY, type RagPolicy } from './policy';
import type { RagWord } from './word';

export interface DeliveryRag {
  readonly word: Extract<RagWord, 'Complete' | 'Closed' | 'Red' | 'Amber' | 'Green' | 'No date' | 'Not due'>;
  /** One sentence. */
  readonly reason: string;
  /** The date that decides next: the earliest open one, else the last. */
  readonly due: string | null;
  /** To that date; negative when it has passed. */
  readonly daysLeft: number | null;
  /** The policy that gave it. */
  readonly policy: string;
}

/** The delivery RAG of an action on a day (SPEC part 3). An officer's own RAG is left alone. */
export function deliveryRag(
  action: Delivered,
  day: string,
  policy: RagPolicy = DEFAULT_RAG_POLICY,
): DeliveryRag {
  const { state, started, allDone, ongoing, open: dates, due: all, start } = deliveryFacts(action, policy);
  const next = dates.find((due) => due >= day) ?? dates.at(-1) ?? all.at(-1) ?? null;
  const give = (word: DeliveryRag['word'], reason: string): DeliveryRag => ({
    word,
    reason,
    due: next,
    daysLeft: next === null ? null : daysBetween(day, next),
    policy: policy.name,
  });

  // where no status says otherwise, it may be, and nobody wrote it down
  const said = (what: 'complete' | 'begun'): string => {
    if (state === null) return `is not said to ${what === 'complete' ? 'be' : 'have'} ${what}`;
    return what === 'complete' ? 'is not complete' : 'has not started';
  };

  if (state === 'complete' || (state === null && allDone)) return give('Complete', 'It is complete.');
  if (state === 'cancelled') return give('Closed', 'It was cancelled.');

  const last = all.at(-1) ?? null;
  if (!ongoing && last !== null && last < day)
    return give('Red', `It was due on ${last} and ${said('complete')}.`);
  // "October 2003, then ongoing": the date is when it was to begin, and it is not late once it has
  const [first] = dates;
  if (first !== undefined && first < day && !(ongoing && started)) {
    return give('Amber', `A milestone was due on ${first} and is not said to be done.`);
  }
  const near = dates.find((due) => due >= day && daysBetween(day, due) <= policy.soonDays);
  if (near && !started) return give('Amber', `It is due on ${near} and ${said('begun')}.`);
  if (start !== null && start < day && !started) {
    return give('Amber', `It was to start on ${start} and ${said('begun')}.`);
  }
  if (state === 'late') return give('Amber', 'It is reported as late.');
  if (started) return give('Green', 'It is in progress and not late.');
  if (ongoing) return give('Green', 'It is ongoing.');
  if (last === null && start === null) return give('No date', 'It has no date and is not ongoing.');
  return give('Not due', `It is not due before ${next ?? start}.`);
}
