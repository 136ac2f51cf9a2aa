import type { Cell } from '../../shared/grid';
import type { Action, Indicator } from '../../shared/model';
import type { Beside } from '../../shared/patch';
import { readTags, ROW_ID, rowName, type OnRow, type RowTag } from '../../shared/rowId';
import type { OpenSheet } from './OpenSheet';

/** A sheet's records that are to have tags, and the tags that stand in its hidden column, both by row. */
export class TaggedSheet {
  readonly records = new Map<number, readonly (Action | Indicator)[]>();
  readonly tags = new Map<number, readonly RowTag[]>();

  constructor(
    private readonly sheet: OpenSheet,
    readonly beside: Beside,
  ) {
    const top = beside.headingRows[0] ?? -1;
    const heads = new Set(beside.headingRows);
    for (const [row, { actions, indicators }] of beside.records) {
      if (row > top && !heads.has(row)) this.records.set(row, [...actions, ...indicators]);
    }
    const column = sheet.byName.get(ROW_ID)?.column;
    if (column === undefined) return;
    for (const row of sheet.held.rows) {
      const tags = tagsIn(sheet.held.at(row, column));
      if (tags.length > 0) this.tags.set(row, tags);
    }
  }

  get placed(): readonly (RowTag & OnRow)[] {
    return [...this.tags].flatMap(([row, tags]) =>
      tags.map((tag) => ({ ...tag, row: rowName(this.beside.sheet, row) })),
    );
  }

  /**
   * Tags on rows without a record that hold something all the same: an action is being typed anew there.
   */
  get orphans(): readonly (readonly [number, readonly RowTag[]])[] {
    return [...this.tags].filter(([row]) => !this.records.has(row) && this.sheet.isFilled(row));
  }
}

const known = new WeakMap<Cell, readonly RowTag[]>();

function tagsIn(cell: Cell | null): readonly RowTag[] {
  if (cell?.kind !== 'text') return [];
  const before = known.get(cell);
  if (before) return before;
  const tags = readTags(cell.value);
  known.set(cell, tags);
  return tags;
}
