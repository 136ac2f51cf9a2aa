import { isEqual } from '../../sharing';
import type { Field, FieldColumn } from '../headings';
import { once, type Column, type Line, type Table } from '../sheet';

const NONE: readonly number[] = [];

/** The columns of an action table by the field that they hold. */
export class Fields {
  private readonly places = new Map<Field, number[]>();

  constructor(
    readonly columns: readonly FieldColumn[],
    /** The columns as such, in the same order. */
    readonly physical: readonly Column[],
  ) {
    columns.forEach(({ field }, at) => this.places.set(field, [...(this.places.get(field) ?? []), at]));
  }

  /** Where in `columns` those of a field are, left to right. */
  of(field: Field): readonly number[] {
    return this.places.get(field) ?? NONE;
  }
}

const keeper = once((_: Line): { fields: Fields | null } => ({ fields: null }));

/** The fields of a table: those of the last reading where its columns still hold the same. */
export function lastingFields(table: Table, columns: readonly FieldColumn[]): Fields {
  const first = table.headingLines[0] ?? table.body[0];
  const kept = first ? keeper(first) : { fields: null };
  if (kept.fields?.physical === table.columns && isEqual(kept.fields.columns, columns)) return kept.fields;
  return (kept.fields = new Fields(columns, table.columns));
}
