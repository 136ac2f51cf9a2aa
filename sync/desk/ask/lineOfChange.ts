import type { Change } from '../../../shared/book';
import type { TellsChange } from '../../../shared/merge';
import type { ChangeLine } from '../../../shared/protocol';

/** A change between two states of a return: what kind it is shows in its values alone. */
export function lineOfChange(change: Change): ChangeLine {
  const { was, now } = change;
  const event = was === null ? 'added' : now === null || now === 'Withdrawn' ? 'withdrawn' : 'changed';
  return { ...change, event };
}

/** A change as the history tells it. */
export function lineOfHistory(told: TellsChange): ChangeLine {
  const { on: when, district, plan, ref, field, was, now, by, source, event } = told;
  return { when, district, plan, ref, field, was, now, by, source, event };
}
