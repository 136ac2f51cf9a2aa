import type { FieldColumn } from './fieldColumn';
import type { Field } from './field';
import { matchHeading } from './matchHeading';
import { normalise } from './normalise';

const SURELY = 0.9;
const LEADS: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation', 'other']);

/**
 * What a column can hold under a heading that asks who: "Section" below "Who" is whose section, and
 * no heading of actions. Null where nothing over it asks so, or its own name answers nothing.
 */
export function answersUnder(parts: readonly string[]): ReadonlySet<Field> | null {
  const asks = parts.slice(0, -1).some((part) => {
    const [best] = matchHeading(part);
    return best !== undefined && best.score >= SURELY && LEADS.has(best.field) && best.field !== 'other';
  });
  return asks && matchHeading(parts.at(-1)!).some(({ field }) => LEADS.has(field)) ? LEADS : null;
}

const ADDED_UP: ReadonlySet<Field> = new Set<Field>(['resources', 'measures', 'outcome']);

/**
 * Columns whose own names mean nothing under one that does, "Funding" over who pays: they part one
 * field and double none. The field is the total's where there is one; the parts keep their headings.
 */
export function settleGroups(columns: readonly FieldColumn[]): FieldColumn[] {
  return columns.map((own) => {
    const group = groupOf(own);
    if (group === null) return own;
    const field = fieldOver(group);
    const siblings = columns.filter((other) => groupOf(other) === group);
    if (siblings.length < 2 || field === null || !ADDED_UP.has(field)) return own;
    const total = siblings.find(({ column }) => /^(?:grand )?totals?$/i.test(column.parts.at(-1)!));
    const settled = { ...own, doubtful: false, doubles: null };
    if (own === total) return { ...settled, field, named: SURELY };
    return own.field === field || own.doubles === field ? { ...settled, field: 'other', named: 0 } : own;
  });
}

function groupOf({ column }: FieldColumn): string | null {
  return column.parts.length > 1 ? normalise(column.parts.slice(0, -1).join(' ')) : null;
}

function fieldOver(group: string): Field | null {
  const [best] = matchHeading(group);
  return best && best.score >= SURELY ? best.field : null;
}
