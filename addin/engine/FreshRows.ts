import type { Range } from '../../shared/grid';

/** Rows of ours that were read since anything on their sheet last changed: what stands on others may be another by now. */
export class FreshRows {
  /** By sheet; all of its rows where the set is null. */
  private readonly rows = new Map<string, Set<number> | null>();

  /** Something changed. */
  clear(): void {
    this.rows.clear();
  }

  addSheet(sheet: string): void {
    this.rows.set(sheet, null);
  }

  /** @param columns those of ours on the sheet: a block that holds only some of them tells nothing of its rows. */
  addArea(
    sheet: string,
    area: Range,
    columns: { readonly left: number; readonly right: number } | null,
  ): void {
    if (!columns || area.left > columns.left || area.right < columns.right) return;
    const rows = this.rows.get(sheet) ?? new Set<number>();
    for (let row = area.top; row <= area.bottom; row++) rows.add(row);
    this.rows.set(sheet, rows);
  }

  has(sheet: string, row: number): boolean {
    const rows = this.rows.get(sheet);
    return rows === null || (rows?.has(row) ?? false);
  }
}
