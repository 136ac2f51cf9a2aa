import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { gridOf, textCell, type Cell, type Workbook } from '../../shared/grid';
import type { SheetPatch } from '../../shared/patch';
import { read } from '../../shared/read';
import type { Reading } from '../../shared/model';

const TODAY = '2004-10-01';
const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale'];
/** The officer's own columns; all others are ours. */
const OWN = HEADINGS.length;
const TOP = 2;

type Row = readonly (Cell | null)[];

/** An officer at a sheet that was set up: sorts, copies, types. The pane is only open where it `looks`. */
export class Officer {
  private head: readonly Row[] = [];
  private readonly engine: Engine;
  rows: Row[] = [];

  private constructor(mint: () => string) {
    this.engine = new Engine(undefined, mint);
  }

  /** @param plan ref, action, lead and timescale of each row. */
  static async at(plan: readonly (readonly string[])[]): Promise<Officer> {
    let minted = 0;
    const officer = new Officer(() => `row${String(++minted).padStart(4, '0')}`);
    const titled = [['Safer Vale action plan 2004-05'], HEADINGS, ...plan];
    const port = MemoryPort.over({ file: 'vale.xlsx', sheets: [gridOf('Plan', titled)], traits: [] });
    const { engine } = officer;
    engine.replace(await port.read());
    await port.apply(engine.setUp('Plan', engine.find(TODAY))!);
    const { rows } = (await port.read(['Plan'])).sheets[0]!;
    const width = Math.max(...rows.map(({ cells }) => cells.at(-1)!.column)) + 1;
    const all = rows.map(({ cells }) => {
      const line: (Cell | null)[] = Array.from({ length: width }, () => null);
      for (const { column, cell } of cells) line[column] = cell;
      return line;
    });
    officer.head = all.slice(0, TOP);
    officer.rows = all.slice(TOP);
    officer.look();
    return officer;
  }

  /** What is read of the workbook as it stands: by the county, or by a pane. */
  get reading(): Reading {
    return read(this.workbook);
  }

  /** A pane is opened, or looks at what was edited. */
  look(): void {
    this.engine.replace(this.workbook);
    this.write(this.engine.mend(this.engine.find(TODAY)).patches);
  }

  text(row: number): string {
    return this.rows[row]![1]?.text ?? '';
  }

  type(row: number, column: number, text: string): void {
    this.rows[row] = this.rows[row]!.with(column, text === '' ? null : textCell(text));
  }

  /** Puts rows in another order: whole, or the officer's columns alone. */
  order(places: readonly number[], whole: boolean): void {
    const before = this.rows;
    this.rows = places.map((from, to) =>
      whole ? before[from]! : [...before[from]!.slice(0, OWN), ...before[to]!.slice(OWN)],
    );
  }

  /** Copies a row, hidden columns and all, to below another. */
  copy(row: number, below: number): void {
    this.rows = this.rows.toSpliced(below + 1, 0, this.rows[row]!);
  }

  insert(above: number, own: readonly string[]): void {
    const line = this.rows[0]!.map((_, at) => (own[at] ? textCell(own[at]) : null));
    this.rows = this.rows.toSpliced(above, 0, line);
  }

  delete(row: number): void {
    this.rows = this.rows.toSpliced(row, 1);
  }

  private get workbook(): Workbook {
    const lines = [...this.head, ...this.rows];
    return { file: 'vale.xlsx', sheets: [gridOf('Plan', lines)], traits: [] };
  }

  private write(patches: readonly SheetPatch[]): void {
    for (const patch of patches) {
      if (patch.kind !== 'values') continue;
      patch.values.forEach((values, down) =>
        values.forEach((value, across) => {
          const row = patch.area.top + down - TOP;
          if (typeof value === 'string' || value === null)
            this.rows[row] = this.rows[row]!.with(patch.area.left + across, value ? textCell(value) : null);
        }),
      );
    }
  }
}
