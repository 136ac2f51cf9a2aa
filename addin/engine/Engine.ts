import { isComputedSheet, type Grid, type Workbook } from '../../shared/grid';
import type { Issue, Reading } from '../../shared/model';
import {
  BesideMaker,
  mend,
  remove,
  removeLists,
  setUp,
  type Beside,
  type SheetPatch,
} from '../../shared/patch';
import { DEFAULT_RAG_POLICY, type RagPolicy } from '../../shared/rag';
import { Reader } from '../../shared/read';
import { Checker } from '../../shared/rules';
import { share } from '../../shared/sharing';
import { templateComputes } from '../../shared/template';
import type { AreaCells, Landmark } from '../host';
import { FreshRows } from './FreshRows';
import { landmarksAt } from './landmarksAt';
import { OpenSheet } from './OpenSheet';

/** What is known of the workbook as it stands. */
export interface Findings {
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  /** What belongs beside the records, by sheet; sheets without records are left out. */
  readonly besides: ReadonlyMap<string, Beside>;
}

/** Cells to be read again, to see whether a formula of ours still gives what it should. */
export interface Doubt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What was taken in of cells read anew. */
export interface Taken {
  /** The officer's own cells changed. */
  readonly own: boolean;
  /** Something of ours changed. */
  readonly ours: boolean;
  /** Sheets of which only reading the whole can tell what there is now. */
  readonly unclear: readonly string[];
}

/**
 * The plan in the workbook as it is edited: takes cells as the host shows them, and tells what is wrong
 * and what our columns should say. Does no I/O and takes no clock.
 */
export class Engine {
  private file = '';
  private traits: Workbook['traits'] = [];
  private sheets: OpenSheet[] = [];
  private words: Grid[] = [];
  private readonly reader = new Reader();
  private readonly checker = new Checker();
  private readonly besides = new BesideMaker();
  private workbook: Workbook | null = null;
  private last: { readonly workbook: Workbook; readonly today: string; readonly findings: Findings } | null =
    null;
  private issues: readonly Issue[] = [];
  private readonly fresh = new FreshRows();

  constructor(readonly policy: RagPolicy = DEFAULT_RAG_POLICY) {}

  /** Takes the whole workbook as it is now, or the sheets named: one that is not in it is gone. */
  replace(read: Workbook, sheets: readonly string[] | null = null): void {
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
      const sheet = this.sheetNamed(block.sheet);
      const taken = sheet?.take(block) ?? 'unclear';
      if (taken === 'unclear') unclear.add(block.sheet);
      own ||= taken === 'own';
      ours ||= taken === 'ours';
      this.fresh.addArea(block.sheet, block.area, this.columnsOf(block.sheet));
    }
    return { own, ours, unclear: [...unclear] };
  }

  /** What the workbook says on a day. The very same findings while nothing changed. */
  find(today: string): Findings {
    const workbook = this.ownWorkbook();
    if (this.last?.workbook === workbook && this.last.today === today) return this.last.findings;
    const { policy } = this;
    const reading = this.reader.read(workbook);
    this.issues = share(this.issues, this.checker.update(reading, { workbook, asAt: today, policy }));
    const computing = templateComputes(workbook);
    const besides = this.besides.make(reading, this.issues, { today, policy, computing });
    const findings = { reading, issues: this.issues, besides };
    this.last = { workbook, today, findings };
    return findings;
  }

  /**
   * What is to be written so that our columns say what they should, on every sheet that was set up.
   *
   * @param isTheirs cells that a co-author's own session looks after.
   */
  mend(
    { besides }: Findings,
    isTheirs: (sheet: string, row: number, column: number) => boolean = () => false,
  ): { patches: SheetPatch[]; doubts: Doubt[] } {
    const patches: SheetPatch[] = [];
    const doubts: Doubt[] = [];
    for (const sheet of this.sheets) {
      if (!sheet.isSetUp) continue;
      const { name } = sheet;
      const beside = besides.get(name) ?? nothingBeside(name);
      const mending = mend(beside, {
        columns: sheet.byName,
        rows: sheet.held.rows,
        cellAt: (row, column) => sheet.held.at(row, column),
        isFresh: (row) => this.fresh.has(name, row),
        isTheirs: (row, column) => isTheirs(name, row, column),
        isSettled: (row, values) => sheet.held.isSettled(row, values),
        settle: (row, values) => sheet.held.settle(row, values),
      });
      patches.push(...mending.patches);
      doubts.push(...mending.doubts.map((doubt) => ({ sheet: name, ...doubt })));
    }
    return { patches, doubts };
  }

  /** Our patches stand on the sheets now. */
  wrote(patches: readonly SheetPatch[]): void {
    for (const patch of patches) this.sheetNamed(patch.sheet)?.wrote(patch);
  }

  /** What setting up a sheet writes; null where it holds no record. */
  setUp(name: string, { besides }: Findings): SheetPatch[] | null {
    const beside = besides.get(name);
    const sheet = this.sheetNamed(name);
    if (!beside || !sheet) return null;
    return setUp({ beside, own: sheet.own, sheets: this.wholeSheets(), policy: this.policy });
  }

  /** Whether a sheet works out due dates, RAG and targets by itself, so that setting up adds only what is wrong. */
  computesItself(name: string): boolean {
    return templateComputes(this.ownWorkbook()).has(name);
  }

  /** What takes everything of ours away from a sheet. */
  remove(name: string): SheetPatch[] {
    const sheet = this.sheetNamed(name);
    return sheet?.isSetUp ? [...remove(sheet.whole), ...removeLists(this.wholeSheets(), name)] : [];
  }

  /** The columns of ours that stand beside a row, as they are told apart by the host. */
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

  isSetUp(name: string): boolean {
    return this.sheetNamed(name)?.isSetUp ?? false;
  }

  /** The officer's workbook, without what is ours. Unchanged parts are the same objects. */
  ownWorkbook(): Workbook {
    const sheets = this.sheets.map(({ own }) => own);
    const before = this.workbook;
    const same =
      before?.file === this.file &&
      before.sheets.length === sheets.length &&
      sheets.every((grid, at) => grid === before.sheets[at]);
    if (!same || !before) this.workbook = { file: this.file, sheets, traits: this.traits };
    return this.workbook!;
  }

  get sheetNames(): readonly string[] {
    return [...this.sheets.map(({ name }) => name), ...this.words.map(({ sheet }) => sheet)];
  }

  private wholeSheets(): Grid[] {
    return [...this.sheets.map(({ whole }) => whole), ...this.words];
  }

  private sheetNamed(name: string): OpenSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }
}

/** Where no record is left, nothing belongs in our columns. */
function nothingBeside(sheet: string): Beside {
  return { sheet, fields: [], headingRows: [], rows: new Map(), records: new Map() };
}
