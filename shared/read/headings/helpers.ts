import type { FieldColumn } from './fieldColumn';
import type { Field } from './field';

const HELPERS = /^(?:(?:other|key|delivery|main|supporting) )?partners(?: involved)?$/i;
const WHO: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation']);
const SURE = 0.85;

/** `Lead | Partners`: beside a column of who leads, partners in the plural are those who help. */
export function helpersApart(columns: readonly FieldColumn[]): readonly FieldColumn[] {
  const helps = ({ column, field }: FieldColumn) =>
    WHO.has(field) && HELPERS.test((column.parts.at(-1) ?? '').trim());
  const isLed = columns.some((own) => WHO.has(own.field) && own.named >= SURE && !helps(own));
  if (!isLed) return columns;
  return columns.map((own) =>
    helps(own) ? { ...own, field: 'other', named: 0, doubtful: false, doubles: null } : own,
  );
}
