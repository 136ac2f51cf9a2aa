import { isComputedSheet, type Grid, type Workbook } from '../../shared/grid';
import type { SheetPatch } from '../../shared/patch';
import { share } from '../../shared/sharing';
import type { AreaCells, Landmark } from '../host';
import { FreshRows } from './FreshRows';
import { landmarksAt } from './landmarksAt';
import { OpenSheet } from './OpenSheet';

/** What was taken in of cells read anew. */
export interface Taken {
  /** The officer's own cells changed. */
  readonly own: boolean;
  /** Something of ours changed. */
  readonly ours: boolean;
  /** Sheets of which only reading the whole can tell what there is now. */
  readonly unclear: readonly string[];
}

/** The workbook as it was last read, sheet by sheet: the officer's part of it, and ours. */
export class OpenWorkbook {
  sheets: readonly OpenSheet[] = [];
  private file = '';
  private traits: Workbook['traits'] = [];
  /** Sheets that are ours whole. */
  private words: Grid[] = [];
  private workbook: Workbook | null = null;
  private readonly fresh = new FreshRows();

  /** Takes the whole workbook as it is now, or the sheets named: one that is not in it is gone. */
  replace(read: Workbook, sheets: readonly string[] | null): void {
    const known = new Map(this.sheets.map((sheet) => [sheet.name, sheet]));
    const isRead = (name: string) => sheets === null || sheets.includes(name);
    const given = new Map(read.sheets.map((grid) => [grid.sheet, grid]));
    if (sheets === null) {
      this.file = read.file;
      this.traits = share(this.traits, read.traits);
      this.words = read.sheets.filter(isComputedSheet);
      this.sheets = read.sheets
        .filter((grid) => !isComputedSheet(grid))
        .map((grid) => known.get(grid.sheet) ?? new OpenSheet(grid));
    } else this.sheets = this.sheets.filter(({ name }) => !isRead(name) || given.has(name));
    for (const sheet of this.sheets) {
      const grid = given.get(sheet.name);
      if (!grid) continue;
      if (grid !== sheet.whole) sheet.replace(grid);
      this.fresh.addSheet(sheet.name);
    }
  }

  /** Takes blocks of cells as they are now. */
  take(areas: readonly AreaCells[]): Taken {
    this.fresh.clear();
    const unclear = new Set<string>();
    let [own, ours] = [false, false];
    for (const block of areas) {
      const taken = this.sheetNamed(block.sheet)?.take(block) ?? 'unclear';
      if (taken === 'unclear') unclear.add(block.sheet);
      own ||= taken === 'own';
      ours ||= taken === 'ours';
      this.fresh.addArea(block.sheet, block.area, this.columnsOf(block.sheet));
    }
    return { own, ours, unclear: [...unclear] };
  }

  /** Our patches stand on the sheets now. */
  wrote(patches: readonly SheetPatch[]): void {
    for (const patch of patches) this.sheetNamed(patch.sheet)?.wrote(patch);
  }

  /** What belongs in our columns is no longer what it was found to be. */
  unsettle(): void {
    for (const { held } of this.sheets) held.unsettle();
  }

  /** Whether a row was read after the last change of the workbook. */
  isFresh(name: string, row: number): boolean {
    return this.fresh.has(name, row);
  }

  /** The officer's workbook, without what is ours. Unchanged parts are the same objects. */
  own(): Workbook {
    const sheets = this.sheets.map(({ own }) => own);
    const before = this.workbook;
    const same =
      before?.file === this.file &&
      before.sheets.length === sheets.length &&
      sheets.every((grid, at) => grid === before.sheets[at]);
    if (!same || !before) this.workbook = { file: this.file, sheets, traits: this.traits };
    return this.workbook!;
  }

  /** The workbook as it is sent to the county. */
  sent(): Workbook {
    return { ...this.own(), sheets: this.sheets.map(({ sent }) => sent) };
  }

  /** Every sheet with what is ours. */
  whole(): Grid[] {
    return [...this.sheets.map(({ whole }) => whole), ...this.words];
  }

  get sheetNames(): readonly string[] {
    return this.whole().map(({ sheet }) => sheet);
  }

  sheetNamed(name: string): OpenSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  isSetUp(name: string): boolean {
    return this.sheetNamed(name)?.isSetUp ?? false;
  }

  /** From the first to the last column of ours on a sheet. */
  columnsOf(name: string): { readonly left: number; readonly right: number } | null {
    const columns = [...(this.sheetNamed(name)?.columns.keys() ?? [])];
    return columns.length === 0 ? null : { left: Math.min(...columns), right: Math.max(...columns) };
  }

  /** What shows that our columns, or the room for them, are where we think. */
  landmarksOf(name: string): readonly Landmark[] {
    return this.sheetNamed(name)?.landmarks ?? [];
  }

  /** What shows that a cell of the officer's is where it was read. */
  landmarksAt(name: string, row: number, column: number): readonly Landmark[] {
    const sheet = this.sheetNamed(name);
    return sheet ? landmarksAt(sheet.own, row, column) : [];
  }
}
