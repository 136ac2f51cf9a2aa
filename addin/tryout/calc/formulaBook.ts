import type { Range } from '../../../shared/grid';
import type { CellPlace } from './calcWorkbook';
import { Dependents } from './dependents';
import type { FormulaRecord } from './formulaRecord';

type Sheet = {
  readonly cells: Map<number, Map<number, FormulaRecord>>;
  readonly dependents: Dependents;
};

/** All formulas of a workbook by their places, and who looks at which cell. */
export class FormulaBook {
  private readonly sheets = new Map<string, Sheet>();
  readonly records = new Set<FormulaRecord>();

  at(sheet: string, row: number, column: number): FormulaRecord | undefined {
    return this.sheets.get(sheet)?.cells.get(row)?.get(column);
  }

  /** @param areas what it looks at, with the sheets' own names. */
  add(record: FormulaRecord, areas: readonly (Range & { readonly sheet: string })[]): void {
    this.remove(record);
    const { cells } = this.sheetOf(record.sheet);
    const row = cells.get(record.row) ?? new Map<number, FormulaRecord>();
    cells.set(record.row, row.set(record.column, record));
    for (const area of areas) this.sheetOf(area.sheet).dependents.add(record, area);
    this.records.add(record);
  }

  remove({ sheet, row, column }: CellPlace): void {
    const record = this.at(sheet, row, column);
    if (!record) return;
    this.sheets.get(sheet)!.cells.get(row)!.delete(column);
    for (const { dependents } of this.sheets.values()) dependents.remove(record);
    this.records.delete(record);
  }

  visitDependents({ sheet, row, column }: CellPlace, found: (record: FormulaRecord) => void): void {
    this.sheets.get(sheet)?.dependents.visit(row, column, found);
  }

  /** What is due, what is always due, and whatever looks at any of it or at the cells that changed. */
  withDependents(due: Set<FormulaRecord>, changed: readonly CellPlace[] = []): Set<FormulaRecord> {
    for (const record of this.records) if (record.precedents.isVolatile) due.add(record);
    const queue: CellPlace[] = [...changed, ...due];
    for (let place = queue.pop(); place; place = queue.pop()) {
      this.visitDependents(place, (record) => {
        if (due.has(record)) return;
        due.add(record);
        queue.push(record);
      });
    }
    return due;
  }

  private sheetOf(name: string): Sheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const made = { cells: new Map(), dependents: new Dependents() };
    this.sheets.set(name, made);
    return made;
  }
}
