import type { Action } from '../model';
import { deliveryFacts, deliveryRag, ragText, type DeliveryRag, type RagPolicy } from '../rag';
import { daysBetween } from '../time';
import type { RowValues } from './beside';

/** The worst first, where actions of one row differ: what is over says least of the row. */
const WORST: readonly DeliveryRag['word'][] = [
  'Red',
  'Amber',
  'No date',
  'Green',
  'Not due',
  'Complete',
  'Closed',
];

/**
 * What stands beside an action, or beside several that share a row: the last due date, the worst RAG,
 * the days to that date. What is over has no days left.
 */
export function besideActions(actions: readonly Action[], today: string, policy: RagPolicy): RowValues {
  const facts = actions.map((action) => deliveryFacts(action, policy));
  const words = actions.map((action) => deliveryRag(action, today, policy).word);
  const word = WORST.find((each) => words.includes(each))!;
  const due = lastOf(facts.flatMap((each) => each.due));
  const isOver = word === 'Complete' || word === 'Closed';
  return {
    Due: dayOf(due),
    'Delivery RAG': ragText(word),
    'Days left': due === null || isOver ? null : daysBetween(today, due),
    ...(facts.length === 1 ? factValues(facts[0]!) : {}),
  };
}

function factValues({
  state,
  reported,
  allDone,
  ongoing,
  open,
  start,
}: ReturnType<typeof deliveryFacts>): RowValues {
  const words = [
    ...(ongoing ? ['ongoing'] : []),
    ...(reported ? ['reported'] : []),
    ...(allDone ? ['done'] : []),
  ];
  return {
    'Earliest open': dayOf(open[0] ?? null),
    Start: dayOf(start),
    'Status means': state,
    Facts: words.length > 0 ? `;${words.join(';')};` : null,
  };
}

function lastOf(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

function dayOf(day: string | null): { day: string } | null {
  return day === null ? null : { day };
}
