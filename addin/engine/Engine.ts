import type { Workbook } from '../../shared/grid';
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
import { RowMap } from '../../shared/sharing';
import { templateComputes } from '../../shared/template';
import type { AreaCells } from '../host';
import { commentsOn } from './commentsOn';
import type { RowSaid } from './countySaid';
import { mintRowId } from './mintRowId';
import type { OpenSheet } from './OpenSheet';
import { OpenWorkbook, type Taken } from './OpenWorkbook';
import { RowIds } from './RowIds';

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

/** What findings were made of. */
interface Found {
  readonly workbook: Workbook;
  readonly today: string;
  readonly said: readonly RowSaid[] | null;
  readonly findings: Findings;
}

/**
 * The plan in the workbook as it is edited: takes cells as the host shows them, and tells what is wrong
 * and what our columns should say. Does no I/O and takes no clock.
 */
export class Engine {
  readonly open = new OpenWorkbook();
  private readonly reader = new Reader();
  private readonly checker = new Checker();
  private readonly besides = new BesideMaker();
  private said: readonly RowSaid[] | null = null;
  private last: Found | null = null;

  private readonly rowIds: RowIds;

  /** @param mint gives ids unlike any that were ever given. */
  constructor(
    readonly policy: RagPolicy = DEFAULT_RAG_POLICY,
    mint: () => string = mintRowId,
  ) {
    this.rowIds = new RowIds(mint);
  }

  /** Takes the whole workbook as it is now, or the sheets named: one that is not in it is gone. */
  replace(read: Workbook, sheets: readonly string[] | null = null): void {
    this.open.replace(read, sheets);
  }

  /** Takes blocks of cells as they are now. */
  take(areas: readonly AreaCells[]): Taken {
    return this.open.take(areas);
  }

  /** Takes what the county wrote of the plan's rows; before it has, what stands in our column for that stays. */
  heed(said: readonly RowSaid[] | null): void {
    this.said = said;
    this.open.unsettle();
  }

  /** What the workbook says on a day. The very same findings while nothing changed. */
  find(today: string): Findings {
    const workbook = this.ownWorkbook();
    const { policy, said, last } = this;
    if (last?.workbook === workbook && last.today === today && last.said === said) return last.findings;
    const reading = this.reader.read(workbook);
    const issues = this.checker.update(reading, { workbook, asAt: today, policy });
    const computing = templateComputes(workbook);
    const comments = said && commentsOn(said, reading, workbook);
    const besides = this.besides.make(reading, issues, { today, policy, computing, comments });
    const findings = { reading, issues, besides };
    this.last = { workbook, today, said, findings };
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
    const withIds = this.rowIds.add(
      besides,
      this.open.sheets.filter(({ hasIds }) => hasIds),
    );
    const patches: SheetPatch[] = [];
    const doubts: Doubt[] = [];
    for (const sheet of this.open.sheets) {
      if (!sheet.isSetUp) continue;
      const { name } = sheet;
      const beside = withIds.get(name) ?? nothingBeside(name);
      const mending = mend(beside, {
        columns: sheet.byName,
        unsettled: (wanted) => sheet.held.unsettled(wanted),
        cellAt: (row, column) => sheet.held.at(row, column),
        isFresh: (row) => this.open.isFresh(name, row),
        isTheirs: (row, column) => isTheirs(name, row, column),
        settle: (row) => sheet.held.settle(row),
      });
      patches.push(...mending.patches);
      doubts.push(...mending.doubts.map((doubt) => ({ sheet: name, ...doubt })));
    }
    return { patches, doubts };
  }

  /** Our patches stand on the sheets now. */
  wrote(patches: readonly SheetPatch[]): void {
    this.open.wrote(patches);
  }

  /** What setting up a sheet writes; null where it holds no record. */
  setUp(name: string, { besides }: Findings): SheetPatch[] | null {
    const { sheets } = this.open;
    const sheet = this.open.sheetNamed(name);
    const isTagged = (own: OpenSheet) => own === sheet || own.hasIds;
    const beside = this.rowIds.add(besides, sheets.filter(isTagged)).get(name);
    if (!beside || !sheet) return null;
    return setUp({ beside, own: sheet.own, sheets: this.open.whole(), policy: this.policy });
  }

  /** Whether a sheet works out due dates, RAG and targets by itself, so that setting up adds only words. */
  computesItself(name: string): boolean {
    return templateComputes(this.ownWorkbook()).has(name);
  }

  /** What takes everything of ours away from a sheet. */
  remove(name: string): SheetPatch[] {
    const sheet = this.open.sheetNamed(name);
    return sheet?.isSetUp ? [...remove(sheet.whole), ...removeLists(this.open.whole(), name)] : [];
  }

  /** The officer's workbook, without what is ours. Unchanged parts are the same objects. */
  ownWorkbook(): Workbook {
    return this.open.own();
  }
}

/** Where no record is left, nothing belongs in our columns. */
function nothingBeside(sheet: string): Beside {
  return { sheet, fields: [], headingRows: [], rows: RowMap.of(), unknown: new Set(), records: RowMap.of() };
}
