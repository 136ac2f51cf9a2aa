import { likeness, type RowPrint } from './rowPrint';
import type { RowTag } from './rowTag';

/** A record, or a tag, on a row: `Plan!12`. */
export interface OnRow {
  readonly row: string;
  readonly print: RowPrint;
}
type TagOnRow = OnRow & Pick<RowTag, 'id'>;

/** So alike a reworded row must be to what it was, and so much more than any other. */
const ALIKE = 0.5;
const MARGIN = 0.15;
/** More comparisons than this are not made: so many rows are not reworded, but written anew. */
const MOST_COMPARISONS = 20_000;

/**
 * The id of each record, in order; null where none is sure. Its words tell which tag is a record's, not
 * the row the tag stands on: the officer may have sorted, moved or pasted their columns and left ours
 * as they were. Only where nothing moved, and a single row has other words, were they plainly typed there.
 */
export function idsFor(records: readonly OnRow[], tags: readonly TagOnRow[]): (string | null)[] {
  const claims = new Claims(records, tags);
  claims.onOwnRow(({ print }) => print.whole);
  claims.wherever(({ print }) => print.whole);
  claims.onOwnRow(({ print }) => print.words, true);
  claims.wherever(({ print }) => print.words);
  claims.ofTheMostAlike();
  claims.ofTheOneLeft();
  return claims.ids;
}

class Claims {
  readonly ids: (string | null)[];
  private readonly taken = new Set<string>();
  private moved = false;

  constructor(
    private readonly records: readonly OnRow[],
    private readonly tags: readonly TagOnRow[],
  ) {
    this.ids = records.map(() => null);
  }

  /** @param unique only where no other record that is left has the same. */
  onOwnRow(keyOf: (own: OnRow) => string, unique = false): void {
    const byRow = grouped(this.tags, ({ row }) => row);
    const same = unique ? grouped(this.freeRecords, (at) => keyOf(this.records[at]!)) : null;
    for (const at of this.freeRecords) {
      const record = this.records[at]!;
      const key = keyOf(record);
      if (key === '' || (same && same.get(key)!.length > 1)) continue;
      const tag = byRow.get(record.row)?.find((own) => keyOf(own) === key && !this.taken.has(own.id));
      if (tag) this.give(at, tag);
    }
  }

  /** Where one record and one tag alone have the same. */
  wherever(keyOf: (own: OnRow) => string): void {
    const tags = grouped(this.freeTags, keyOf);
    for (const [key, [at, ...others]] of grouped(this.freeRecords, (own) => keyOf(this.records[own]!))) {
      const same = tags.get(key);
      if (key !== '' && others.length === 0 && same?.length === 1) this.give(at!, same[0]!);
    }
  }

  /** Where a record and a tag are more alike than either is to any other. */
  ofTheMostAlike(): void {
    const [records, tags] = [this.freeRecords, this.freeTags];
    if (records.length * tags.length > MOST_COMPARISONS) return;
    const like = records.map((at) => tags.map(({ print }) => likeness(this.records[at]!.print, print)));
    records.forEach((at, row) =>
      tags.forEach((tag, column) => {
        const own = like[row]![column]!;
        if (own < ALIKE) return;
        const isRival = (like: number) => own - like < MARGIN;
        const rivals =
          like[row]!.filter(isRival).length + like.filter((line) => isRival(line[column]!)).length;
        // of itself it is one in its row and in its column
        if (rivals === 2) this.give(at, tag);
      }),
    );
  }

  /** Where nothing moved, and one tag is left on the row of a record that is left. */
  ofTheOneLeft(): void {
    const [tag, ...others] = this.freeTags;
    if (!tag || others.length > 0 || this.moved) return;
    const [at, ...more] = this.freeRecords.filter((own) => this.records[own]!.row === tag.row);
    if (at !== undefined && more.length === 0) this.give(at, tag);
  }

  private give(at: number, { id, row }: TagOnRow): void {
    this.ids[at] = id;
    this.taken.add(id);
    this.moved ||= this.records[at]!.row !== row;
  }

  private get freeRecords(): number[] {
    return this.ids.flatMap((id, at) => (id === null ? [at] : []));
  }

  /** Each id once: the second was copied with its row. */
  private get freeTags(): TagOnRow[] {
    const seen = new Set(this.taken);
    return this.tags.filter(({ id }) => !seen.has(id) && seen.add(id));
  }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
