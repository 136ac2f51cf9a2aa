import type { Column } from '../sheet';
import type { Field } from './field';
import { matchHeading } from './matchHeading';

/** What says who answers for an action. */
export const WHO: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation']);

const HELPERS = /^(?:(?:other|key|delivery|main|supporting) )?(?:partners|partner\(s\))(?: involved)?$/i;
const SURE = 0.85;

/**
 * `Lead | Partners`: beside a column of who leads, partners in the plural are those who help, and no part of
 * who leads; nor are initials in a column without a name, or words under one that says nothing of a plan. A single `Partner` is whose officer does.
 */
export function standsBesideLead(column: Column, columns: readonly Column[]): boolean {
  const isHelper = HELPERS.test((column.parts.at(-1) ?? '').trim());
  if (column.heading !== '' && !isHelper && matchHeading(column.heading).length > 0) return false;
  return columns.some((other) => {
    const [best] = other.heading === column.heading ? [] : matchHeading(other.heading);
    return best !== undefined && WHO.has(best.field) && best.score >= SURE;
  });
}
