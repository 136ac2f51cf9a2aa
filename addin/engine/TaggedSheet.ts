import type { Cell } from '../../shared/grid';
import type { Beside, RowRecords } from '../../shared/patch';
import { readTags, ROW_ID, rowName, type OnRow, type RowTag } from '../../shared/rowId';
import type { OpenSheet } from './OpenSheet';

const NO_TAGS: readonly RowTag[] = [];

/** A sheet's records that are to have tags, and the tags that stand in its hidden column, both by row. */
export class TaggedSheet {
  private readonly column: number | undefined;
  private readonly top: number;
  private readonly heads: ReadonlySet<number>;

  constructor(
    private readonly sheet: OpenSheet,
    readonly beside: Beside,
  ) {
    this.column = sheet.byName.get(ROW_ID)?.column;
    this.top = beside.headingRows[0] ?? -1;
    this.heads = new Set(beside.headingRows);
  }

  /** Whether what stands on a row is below our headings, and none of them. */
  isTagged(row: number): boolean {
    return row > this.top && !this.heads.has(row);
  }

  /** The cell of the hidden column; null where it holds nothing. */
  cellAt(row: number): Cell | null {
    return this.column === undefined ? null : this.sheet.held.at(row, this.column);
  }

  tagsAt(row: number): readonly RowTag[] {
    return tagsIn(this.cellAt(row));
  }

  /** The tags that stand on these rows and on rows without a record. */
  tagsOn(rows: readonly number[]): readonly (RowTag & OnRow)[] {
    return [...rows, ...this.others].flatMap((row) =>
      this.tagsAt(row).map((tag) => ({ ...tag, row: rowName(this.beside.sheet, row) })),
    );
  }

  /**
   * Tags on rows without a record that hold something all the same: an action is being typed anew there.
   */
  get orphans(): readonly (readonly [number, readonly RowTag[]])[] {
    return this.others
      .filter((row) => this.sheet.isFilled(row))
      .map((row) => [row, this.tagsAt(row)] as const)
      .filter(([, tags]) => tags.length > 0);
  }

  /** The rows without records that are to have tags. */
  private get others(): readonly number[] {
    const { records } = this.beside;
    const found: number[] = [];
    for (const row of this.sheet.held.rows) if (!records.has(row) || !this.isTagged(row)) found.push(row);
    return found;
  }

  /** The rows whose records are to have tags. */
  forEach(look: (row: number, records: RowRecords) => void): void {
    for (const [row, records] of this.beside.records) if (this.isTagged(row)) look(row, records);
  }
}

const known = new WeakMap<Cell, readonly RowTag[]>();

function tagsIn(cell: Cell | null): readonly RowTag[] {
  if (cell?.kind !== 'text') return NO_TAGS;
  const before = known.get(cell);
  if (before) return before;
  const tags = readTags(cell.value);
  known.set(cell, tags);
  return tags;
}
