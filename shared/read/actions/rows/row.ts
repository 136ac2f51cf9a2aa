import type { Field, FieldColumn } from '../../headings';
import { cellsIn, Lasting, once, type Line, type Slot } from '../../sheet';
import type { Fields } from '../columns/Fields';

/** A cell of a repeatable field, with its column. */
export interface Filled {
  readonly column: FieldColumn;
  readonly slot: Slot;
}

const NONE: readonly Filled[] = [];

/** A line of an action table, by field. */
export class Row extends Lasting {
  constructor(
    readonly line: Line,
    readonly fields: Fields,
    private readonly cells: readonly (Slot | null)[],
  ) {
    super();
  }

  /** The columns of the table, and what each holds. */
  get columns(): readonly FieldColumn[] {
    return this.fields.columns;
  }

  /** The cell of a field that begins in this line. */
  get(field: Field): Slot | null {
    for (const at of this.fields.of(field)) {
      const slot = this.cells[at];
      if (slot) return slot;
    }
    return null;
  }

  /** The cell of a field, one merged down from a line above included. */
  covering(field: Field): Slot | null {
    const own = this.get(field);
    const first = this.fields.of(field)[0];
    if (own || first === undefined || this.line.above.length === 0) return own;
    return this.line.mergedAt(this.columns[first]!.column.first);
  }

  /** Columns of a repeatable field that are filled, left to right. */
  all(field: Field): readonly Filled[] {
    let filled = NONE;
    this.each(field, (column, slot) => {
      filled = filled === NONE ? [{ column, slot }] : [...filled, { column, slot }];
    });
    return filled;
  }

  /** Tells them without making anything of them. */
  each(field: Field, told: (column: FieldColumn, slot: Slot) => void): void {
    for (const at of this.fields.of(field)) {
      const slot = this.cells[at];
      if (slot) told(this.columns[at]!, slot);
    }
  }

  /** The last of the columns of a field that are filled; null where none is. */
  last(field: Field): Filled | null {
    const places = this.fields.of(field);
    for (let nth = places.length - 1; nth >= 0; nth--) {
      const at = places[nth]!;
      const slot = this.cells[at];
      if (slot) return { column: this.columns[at]!, slot };
    }
    return null;
  }

  /** The cell in a column of the table, by its place among `columns`. */
  at(column: number): Slot | null {
    return this.cells[column] ?? null;
  }

  /** All columns of a field, filled in this line or not. */
  columnsOf(field: Field): readonly FieldColumn[] {
    return this.fields.columnsOf(field);
  }

  /** How many columns of the table a slot covers. */
  width(slot: Slot): number {
    let width = 0;
    for (const { first, last } of this.fields.physical)
      if (slot.column <= last && slot.lastColumn >= first) width++;
    return width;
  }
}

const keeper = once((_: Line): { fields: Fields | null; row: Row | null } => ({ fields: null, row: null }));

/** The line by field: the same row for as long as the line and the fields are the same. */
export function rowOf(line: Line, fields: Fields): Row {
  const kept = keeper(line);
  if (kept.row && kept.fields === fields) return kept.row;
  kept.fields = fields;
  return (kept.row = new Row(line, fields, cellsIn(line, fields.physical)));
}
