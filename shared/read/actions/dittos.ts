import type { Field } from '../headings';
import type { Ledger } from '../ledger';
import type { SheetView, Slot } from '../sheet';
import { isDitto } from './ditto';
import { WHO } from './leads';
import type { Words } from './milestones';
import type { Row } from './row';

/** An action in the making, as far as "as above" in its cells must know it. */
export interface InRow {
  readonly row: Row;
  readonly slot: Slot;
  readonly ref: string | null;
  /** The original of what was replaced, by field. */
  readonly asWritten: Record<string, string>;
}

/** Resolves "as above" to what the last cell of the same field said. */
export class Dittos {
  private readonly above = new Map<Field, string>();

  constructor(
    private readonly view: SheetView,
    private readonly ledger: Ledger,
  ) {}

  /** The text, or the one above where it says so; null, and a remark, where nothing stands above. */
  resolve(field: Field, value: string | null, { row, slot, ref, asWritten }: InRow): string | null {
    if (value === null) return null;
    if (!isDitto(value)) {
      this.above.set(field, value);
      return value;
    }
    const above = this.above.get(field);
    asWritten[field] = value;
    if (above !== undefined) return above;
    const own = field === 'lead' ? WHO.map((who) => row.covering(who)).find(Boolean) : row.get(field);
    const cell = own?.address ?? slot.address;
    this.ledger.remark('text/ditto-unresolved', { sheet: this.view.name, cell }, ref, { text: value });
    return null;
  }

  resolveWords(field: Field, found: Words | null, place: InRow): Words | null {
    if (!found) return null;
    const text = this.resolve(field, found.text, place);
    return text === null ? null : { ...found, text };
  }
}
