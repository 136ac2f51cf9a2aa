import type { Column } from '../sheet';
import type { Field } from './field';
import { matchHeading } from './matchHeading';

/** What says who answers for an action. */
export const WHO: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation']);

const HELPERS = /^(?:(?:other|key|delivery|main|supporting) )?(?:partners|partner\(s\))(?: involved)?$/i;
const SURE = 0.85;
/** Less sure than that, a name says nothing of what stands under it. */
const LEAST = 0.55;

/**
 * `Lead | Partners`: beside a column of who leads, partners in the plural are those who help, and no part of
 * who leads; nor is what stands in a column whose name says nothing of a plan, or that has none. A single
 * `Partner` is whose officer does.
 */
export function standsBesideLead(column: Column, columns: readonly Column[]): boolean {
  const [named] = matchHeading(column.heading);
  const saysNothing = !named || named.score < LEAST;
  if (!saysNothing && !HELPERS.test((column.parts.at(-1) ?? '').trim())) return false;
  return columns.some((other) => {
    const [best] = other.heading === column.heading ? [] : matchHeading(other.heading);
    return best !== undefined && WHO.has(best.field) && best.score >= SURE;
  });
}
