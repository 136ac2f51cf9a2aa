import type { FormulaRecord } from './formulaRecord';
import type { Precedent } from './precedents';

interface Watch {
  readonly area: Precedent;
  readonly record: FormulaRecord;
}

/** Areas of more columns than this are looked through one by one rather than noted at each column. */
const WIDE = 40;

/** Which formulas look at a cell of one sheet. */
export class Dependents {
  private readonly byColumn = new Map<number, Set<Watch>>();
  private readonly wide = new Set<Watch>();
  private readonly ofRecord = new Map<FormulaRecord, Watch[]>();

  add(record: FormulaRecord, area: Precedent): void {
    const watch = { area, record };
    for (const set of this.setsFor(area)) set.add(watch);
    const watches = this.ofRecord.get(record);
    if (watches) watches.push(watch);
    else this.ofRecord.set(record, [watch]);
  }

  remove(record: FormulaRecord): void {
    for (const watch of this.ofRecord.get(record) ?? [])
      for (const set of this.setsFor(watch.area)) set.delete(watch);
    this.ofRecord.delete(record);
  }

  visit(row: number, column: number, found: (record: FormulaRecord) => void): void {
    for (const watches of [this.byColumn.get(column), this.wide]) {
      for (const { area, record } of watches ?? []) {
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
          found(record);
      }
    }
  }

  private setsFor({ left, right }: Precedent): Set<Watch>[] {
    if (right - left >= WIDE) return [this.wide];
    return Array.from({ length: right - left + 1 }, (_each, index) => this.columnSet(left + index));
  }

  private columnSet(column: number): Set<Watch> {
    const known = this.byColumn.get(column);
    if (known) return known;
    const made = new Set<Watch>();
    this.byColumn.set(column, made);
    return made;
  }
}
