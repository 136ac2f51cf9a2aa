import { readLabel } from '../../bands';
import { once } from '../../sheet';
import type { Fields } from '../columns/Fields';
import type { Row } from './row';

/** `Objective / Action`: objectives and the actions under each stand in one column. */
const HOLDS_BOTH =
  /\b(?:objective|priority|aim|theme|outcome)s?\s*(?:[/&,]|and)\s*(?:key )?(?:action|task|activity|activities)s?\b/i;

/**
 * "Priority 2 – Online fraud | Overall: Green": an objective with its number, and something said of it;
 * or in a column that says it holds objectives too, all that is said of actions.
 */
export const isObjectiveWithRemark = once((row: Row): boolean => {
  const { slots } = row.line;
  if (slots.length > 2 && !holdsBoth(row.fields)) return false;
  const label = readLabel(slots[0]!.text);
  if (label?.label !== 'objective' || label.ref === null || label.text === '') return false;
  return !(['objective', 'priority', 'timescale', 'due'] as const).some((field) => row.get(field));
});

const holdsBoth = once((fields: Fields) =>
  fields.columnsOf('action').some(({ column }) => HOLDS_BOTH.test(column.heading)),
);
