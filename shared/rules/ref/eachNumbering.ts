import type { Plan } from '../../model';
import { wholeOf, type Check } from '../checks';
import type { Finding } from '../finding';
import { keyOfValues } from '../keyOfValues';
import { isAction, type AnyRecord } from '../Records';

/** Looks at how the actions of each plan are numbered, where anything of that has changed. */
export const eachNumbering = (find: (plan: Plan) => readonly Finding[]): Check =>
  wholeOf(seen, ({ plans }) => plans.flatMap(find));

/** All of an action that decides whether its ref is in order, and how that is said. */
function seen(record: AnyRecord): string {
  if (!isAction(record)) return '';
  const { ref, text, objective, objectiveRef, section, source, cells } = record;
  return keyOfValues(ref, text, objective, objectiveRef, section, source.sheet, source.cell, cells['ref']);
}
