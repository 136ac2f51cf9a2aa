import type { Cell } from '../../shared/grid';
import type { Beside, RowRecords, RowValues } from '../../shared/patch';
import { readTags, ROW_ID, rowName, writtenTags, type OnRow, type RowTag } from '../../shared/rowId';
import { RowMap, share } from '../../shared/sharing';
import type { RowCells } from './HeldCells';
import type { OpenSheet } from './OpenSheet';

/** A row whose records or whose tags are not what they were. */
export interface Unsure {
  readonly sheet: TaggedSheet;
  readonly row: number;
  readonly own: RowRecords;
}

/** What the records of a row were last given, and what stood in the hidden column then. */
interface Given {
  readonly own: RowRecords;
  readonly cell: Cell | null;
  readonly tags: readonly RowTag[];
}

type Release = (id: string) => void;

/**
 * A sheet's records that are to have tags, and the tags that stand in its hidden column, both by row. Of
 * thousands of rows nearly none is another at an edit, and only those are looked at.
 */
export class TaggedSheet {
  private column: number | undefined;
  private headingRows: readonly number[] = [];
  private records = RowMap.of<RowRecords>();
  private cells = RowMap.of<RowCells>();
  private readonly given = new Map<number, Given>();
  /** Rows with records on which something else stands than their own tags. */
  private readonly odd = new Set<number>();
  /** Rows on which something of ours stands, and no record that is to have tags. */
  private readonly others = new Set<number>();
  private wanted = RowMap.of<RowValues>();
  private told = RowMap.of<RowValues>();
  /** Rows whose tags may be told otherwise now. */
  private readonly untold = new Set<number>();

  constructor(private readonly sheet: OpenSheet) {}

  /** Takes the sheet as it is now. `release` is told of ids that rows had, and may not have any more. */
  update({ headingRows, records }: Beside, release: Release): readonly Unsure[] {
    const { held, byName } = this.sheet;
    const column = byName.get(ROW_ID)?.column;
    if (column !== this.column || headingRows.join() !== this.headingRows.join()) this.forget(release);
    const changed = new Set([...records.unlike(this.records), ...held.rows.unlike(this.cells)]);
    this.column = column;
    this.headingRows = headingRows;
    this.records = records;
    this.cells = held.rows;
    return ascending(changed).flatMap((row) => this.look(row, release) ?? []);
  }

  /** Everything is to be found out anew. */
  forget(release: Release): void {
    for (const [row, { tags }] of this.given) {
      for (const { id } of tags) release(id);
      this.untold.add(row);
    }
    for (const rows of [this.given, this.odd, this.others]) rows.clear();
    this.records = RowMap.of();
    this.cells = RowMap.of();
  }

  tagsAt(row: number): readonly RowTag[] {
    return tagsIn(this.cellAt(row));
  }

  /** The tags that stand elsewhere than on the row of their record, as far as is known. */
  get loose(): readonly (RowTag & OnRow)[] {
    return [...ascending(this.odd), ...ascending(this.others)].flatMap((row) =>
      this.tagsAt(row).map((tag) => ({ ...tag, row: rowName(this.sheet.name, row) })),
    );
  }

  give({ row, own }: Unsure, tags: readonly RowTag[]): void {
    const cell = this.cellAt(row);
    this.given.set(row, { own, cell, tags });
    if (cell?.text === writtenTags(tags)) this.odd.delete(row);
  }

  /**
   * What belongs on the rows, with their tags.
   *
   * @param taken the ids that records have.
   */
  tell(wanted: RowMap<RowValues>, taken: ReadonlySet<string>): RowMap<RowValues> {
    const orphans = this.orphans.map(
      ([row, tags]) => [row, tags.filter(({ id }) => !taken.has(id))] as const,
    );
    for (const row of [...wanted.unlike(this.wanted), ...orphans.map(([own]) => own)]) this.untold.add(row);
    const tags = new Map(orphans);
    const changes = [...this.untold].map((row) => {
      const text = writtenTags(this.given.get(row)?.tags ?? tags.get(row) ?? []);
      return [row, this.telling(row, wanted.get(row) ?? null, text)] as const;
    });
    this.wanted = wanted;
    this.told = this.told.with(changes);
    this.untold.clear();
    // what is told of them goes by more than their own row
    for (const [row] of orphans) this.untold.add(row);
    return this.told;
  }

  private look(row: number, release: Release): Unsure | null {
    const own = this.isTagged(row) ? this.records.get(row) : undefined;
    const before = this.given.get(row);
    keep(this.others, row, !own && this.cells.has(row));
    if (own && before?.own === own && before.cell === this.cellAt(row)) return null;
    for (const { id } of before?.tags ?? []) release(id);
    this.given.delete(row);
    this.untold.add(row);
    keep(this.odd, row, own !== undefined);
    return own ? { sheet: this, row, own } : null;
  }

  /** Whether what stands on a row is below our headings, and none of them. */
  private isTagged(row: number): boolean {
    return row > (this.headingRows[0] ?? -1) && !this.headingRows.includes(row);
  }

  /** Tags on rows without a record that hold something all the same: an action is being typed anew there. */
  private get orphans(): readonly (readonly [number, readonly RowTag[]])[] {
    return [...this.others].flatMap((row) => {
      const tags = this.sheet.isFilled(row) ? this.tagsAt(row) : [];
      return tags.length > 0 ? [[row, tags] as const] : [];
    });
  }

  /** The cell of the hidden column; null where it holds nothing. */
  private cellAt(row: number): Cell | null {
    return this.column === undefined ? null : (this.cells.get(row)?.get(this.column) ?? null);
  }

  /** The very same values while nothing in them changed. */
  private telling(row: number, values: RowValues | null, text: string): RowValues | null {
    return text === '' ? values : share(this.told.get(row), { ...values, [ROW_ID]: text });
  }
}

function ascending(rows: Iterable<number>): number[] {
  return [...rows].sort((a, b) => a - b);
}

function keep(rows: Set<number>, row: number, isOne: boolean): void {
  if (isOne) rows.add(row);
  else rows.delete(row);
}

const NO_TAGS: readonly RowTag[] = [];
const known = new WeakMap<Cell, readonly RowTag[]>();

function tagsIn(cell: Cell | null): readonly RowTag[] {
  if (cell?.kind !== 'text') return NO_TAGS;
  const before = known.get(cell);
  if (before) return before;
  const tags = readTags(cell.value);
  known.set(cell, tags);
  return tags;
}
