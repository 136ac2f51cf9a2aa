import { changeOf, inOrder } from '../sharing';

const NONE: readonly never[] = [];
const NO_ROWS: ReadonlyMap<number, never> = new Map<number, never>();

/** The rows of a sheet that something stands on, from 0. */
export interface Rows {
  readonly sheet: string;
  /** Each once. */
  readonly rows: readonly number[];
}

/** Rows by sheet. */
export type RowsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Items of a list by the rows they stand on, from one list to the next: only what came and went is looked at.
 */
export class ByPlace<Item extends object> {
  private items: readonly Item[] = NONE;
  private readonly sheets = new Map<string, Map<number, readonly Item[]>>();

  constructor(private readonly rowsOf: (item: Item) => Rows) {}

  /** Those on a row, in the order of the list. */
  at(sheet: string, row: number): readonly Item[] {
    return this.sheets.get(sheet)?.get(row) ?? NONE;
  }

  /** The sheets that anything stands on. */
  get filled(): Iterable<string> {
    return this.sheets.keys();
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  /** The rows of a sheet that anything stands on. */
  rowsOn(sheet: string): Iterable<number> {
    return (this.sheets.get(sheet) ?? NO_ROWS).keys();
  }

  /** Takes the list as it is now. Gives the rows on which anything came or went. */
  take(items: readonly Item[]): RowsBySheet {
    const { gone, come } = changeOf(this.items, items);
    this.items = items;
    const changed = new Map<string, Set<number>>();
    for (const { sheet, rows } of [...gone, ...come].map(this.rowsOf)) {
      const known = changed.get(sheet) ?? new Set();
      changed.set(sheet, known);
      for (const row of rows) known.add(row);
    }
    if (changed.size > 0) this.fill(changed, come);
    return changed;
  }

  private fill(changed: RowsBySheet, come: readonly Item[]): void {
    const there = new Set(come);
    const lists = new Map<string, Map<number, Item[]>>();
    for (const [sheet, rows] of changed) {
      const own = this.sheets.get(sheet);
      for (const row of rows) {
        for (const item of this.at(sheet, row)) there.add(item);
        own?.delete(row);
      }
      lists.set(sheet, new Map());
    }
    for (const item of inOrder(this.items, there)) {
      const { sheet, rows } = this.rowsOf(item);
      const own = lists.get(sheet)!;
      for (const row of rows) {
        if (!changed.get(sheet)!.has(row)) continue;
        const on = own.get(row);
        if (on) on.push(item);
        else own.set(row, [item]);
      }
    }
    for (const [sheet, fresh] of lists) {
      const own = this.sheets.get(sheet) ?? new Map<number, readonly Item[]>();
      for (const [row, on] of fresh) own.set(row, on);
      if (own.size > 0) this.sheets.set(sheet, own);
      else this.sheets.delete(sheet);
    }
  }
}
