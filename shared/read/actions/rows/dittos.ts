import type { Field } from '../../headings';
import type { Ledger } from '../../ledger';
import type { SheetView, Slot } from '../../sheet';
import { isDitto } from './ditto';
import type { Words } from '../when/milestones';
import type { Row } from './row';

/** An action in the making, as far as "as above" in its cells must know it. */
export interface InRow {
  readonly row: Row;
  readonly slot: Slot;
  readonly ref: string | null;
  /** The original of what was replaced, by field. */
  readonly asWritten: Record<string, string>;
}

/** What cells say, by field; of one field that is said twice the later holds. */
type Said = Partial<Record<Field, string>>;

/** What a row says by field, and what it took from rows above. */
export interface DittosRead {
  readonly says: Readonly<Said>;
  readonly taken: readonly (readonly [Field, string | undefined])[];
}

/** Resolves "as above" to what the last cell of the same field said. */
export class Dittos {
  private readonly rows: Readonly<Said>[] = [];
  /** What the first so many rows say last; brought up to date when somebody asks. */
  private readonly said: Said = {};
  private upTo = 0;
  private says: Said = {};
  private taken: [Field, string | undefined][] = [];

  constructor(
    private readonly view: SheetView,
    private readonly ledger: Ledger,
  ) {}

  beginRow(): void {
    // what is not remembered row by row may stand as what was said last
    if (!this.view.comesAgain) return;
    this.says = {};
    this.taken = [];
  }

  endRow(): DittosRead {
    this.rows.push(this.says);
    return { says: this.says, taken: this.taken };
  }

  /** Whether a row would take the same from those above it now. */
  wouldTake({ taken }: DittosRead): boolean {
    return taken.every(([field, text]) => this.lastSaid(field) === text);
  }

  /** Enters a row that was read before. */
  enter({ says }: DittosRead): void {
    this.rows.push(says);
  }

  /**
   * The text, or the one above where it says so; null, and a remark, where nothing stands above. `or` are
   * the fields that may stand above instead.
   */
  resolve(
    field: Field,
    value: string | null,
    place: InRow,
    or: (row: Row) => readonly Field[] = nowhere,
  ): string | null {
    if (value === null) return null;
    if (!isDitto(value)) {
      this.says[field] = value;
      return value;
    }
    const { row, slot, ref, asWritten } = place;
    asWritten[field] = value;
    for (const each of [field, ...or(row)]) {
      const above = this.above(each);
      if (above !== undefined) return above;
    }
    const cell = row.covering(field)?.address ?? slot.address;
    this.ledger.remark('text/ditto-unresolved', { sheet: this.view.name, cell }, ref, { text: value });
    return null;
  }

  resolveWords(field: Field, found: Words | null, place: InRow): Words | null {
    if (!found) return null;
    const text = this.resolve(field, found.text, place);
    if (text === null) return null;
    return text === found.text ? found : { ...found, text };
  }

  private above(field: Field): string | undefined {
    const here = this.says[field];
    if (here !== undefined) return here;
    const text = this.lastSaid(field);
    this.taken.push([field, text]);
    return text;
  }

  private lastSaid(field: Field): string | undefined {
    for (; this.upTo < this.rows.length; this.upTo++) Object.assign(this.said, this.rows[this.upTo]);
    return this.said[field];
  }
}

function nowhere(): readonly Field[] {
  return [];
}
