import { isEqual } from '../../../sharing';
import { assignFields, type Field, type FieldColumn } from '../../headings';
import { Lasting, once, type Column, type Line, type Table } from '../../sheet';

const NOWHERE: readonly number[] = [];
const NO_COLUMNS: readonly FieldColumn[] = [];

/** The columns of an action table by the field that they hold: what they alone tell is asked once a table, not of each row. */
export class Fields extends Lasting {
  private readonly places = new Map<Field, number[]>();
  private readonly byField = new Map<Field, FieldColumn[]>();

  constructor(
    readonly columns: readonly FieldColumn[],
    /** The columns as such, in the same order. */
    readonly physical: readonly Column[],
  ) {
    super();
    columns.forEach((column, at) => {
      const { field } = column;
      this.places.set(field, [...(this.places.get(field) ?? []), at]);
      this.byField.set(field, [...(this.byField.get(field) ?? []), column]);
    });
  }

  /** Where in `columns` those of a field are, left to right. */
  of(field: Field): readonly number[] {
    return this.places.get(field) ?? NOWHERE;
  }

  /** Those columns themselves. */
  columnsOf(field: Field): readonly FieldColumn[] {
    return this.byField.get(field) ?? NO_COLUMNS;
  }
}

interface Kept {
  fields: Fields | null;
  body: readonly Line[];
}

const keeper = once((_: Line): Kept => ({ fields: null, body: [] }));

/** The fields of a table: those of the last reading where its columns still hold the same. */
export function fieldsOf({ columns, headingLines, body }: Table): Fields {
  const first = headingLines[0] ?? body[0];
  const kept: Kept = first ? keeper(first) : { fields: null, body: [] };
  const before = kept.fields?.physical === columns ? kept.fields : null;
  // of a plan's many tables, one on each page, an edit changes one
  if (before && sameLines(kept.body, body)) return before;
  const assigned = assignFields(columns, body);
  kept.body = body;
  if (before && isEqual(before.columns, assigned)) return before;
  return (kept.fields = new Fields(assigned, columns));
}

function sameLines(a: readonly Line[], b: readonly Line[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}
