import type { Range } from '../../shared/grid';
import type { SheetPatch } from '../../shared/patch';
import type { Doubt, Engine, Findings } from '../engine';
import { HostFault, type Landmark, type SheetPort } from '../host';
import type { Pending } from './ChangeQueue';
import { SheetWriter } from './SheetWriter';

/** A formula that gives something else than it should is replaced in the second round; those that go by it in the third. */
const MOST_ROUNDS = 3;

type Area = { readonly sheet: string; readonly area: Range };

/**
 * Keeps what the engine knows and what the sheets show the same: one read and one write for what
 * changed. A third message looks at formulas whose results were not to be foreseen.
 */
export class SheetKeeper {
  private readonly writer: SheetWriter;
  /** Cells that a co-author's session has yet to write. */
  private theirs: ReadonlySet<string> = new Set();

  constructor(
    private readonly port: SheetPort,
    private readonly engine: Engine,
    private readonly today: () => string,
  ) {
    this.writer = new SheetWriter(port, engine);
  }

  /** Sheets that may not be written on. */
  get locked(): Set<string> {
    return this.writer.locked;
  }

  /** Reads what changed, and writes what is ours to write. */
  async catchUp(pending: Pending): Promise<Findings> {
    await this.read(pending);
    return this.writer.steadily(async () => {
      const findings = this.engine.find(this.today());
      if (pending.byOfficer) await this.mend(findings);
      else this.theirs = new Set(this.cellsOwed(findings));
      return findings;
    });
  }

  /** The workbook as it is known, and what is made of it written; both again where columns moved in between. */
  writeWhole(make: (findings: Findings) => readonly SheetPatch[] | null): Promise<boolean> {
    return this.writer.steadily(async () => {
      const patches = make(this.engine.find(this.today()));
      if (patches === null) return false;
      await this.writer.write(patches);
      return true;
    });
  }

  /** What a co-author's session has left undone is ours now. */
  takeOver(): void {
    this.theirs = new Set();
  }

  /**
   * Writes on the officer's own cells. A cell that is no longer where it was read is left alone.
   *
   * @param make the patches for those of the cells that are in their places.
   * @returns what was made, and the cells that it was made for.
   */
  writeCells<T extends { readonly patches: readonly SheetPatch[] }>(
    cells: readonly Area[],
    make: (inPlace: readonly Area[]) => T,
  ): Promise<{ readonly made: T; readonly inPlace: readonly Area[] }> {
    return this.writer.writeInPlace(cells, (area) => this.marksOf(area), make);
  }

  private marksOf({ sheet, area }: Area): readonly Landmark[] {
    return this.engine.open.landmarksAt(sheet, area.top, area.left);
  }

  private async read({ areas, sheets }: Pending): Promise<void> {
    if (sheets === null) return this.engine.replace(await this.port.read());
    const unclear = new Set(sheets);
    if (areas.length > 0) {
      const blocks = await this.port.readAreas(this.withOurs(areas)).catch(goneIsNull);
      // a sheet that was renamed or deleted since: there is no telling which
      if (!blocks) return this.engine.replace(await this.port.read());
      for (const sheet of this.engine.take(blocks).unclear) unclear.add(sheet);
    }
    const names = [...unclear];
    if (names.length > 0) this.engine.replace(await this.port.read(names), names);
  }

  /** The areas, and what of ours stands on their rows. */
  private withOurs(areas: readonly Area[]): Area[] {
    return areas.flatMap((own) => [own, ...this.oursOn([own])]);
  }

  private oursOn(areas: readonly Area[]): Area[] {
    return areas.flatMap(({ sheet, area }) => {
      const ours = this.engine.open.columnsOf(sheet);
      return ours ? [{ sheet, area: { ...area, ...ours } }] : [];
    });
  }

  private async mend(findings: Findings): Promise<void> {
    const isTheirs = (sheet: string, row: number, column: number) =>
      this.theirs.size > 0 && this.theirs.has(keyOf({ sheet, row, column }));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { patches, doubts } = this.engine.mend(findings, isTheirs);
      await this.writer.writeWhereOpen(patches);
      if (doubts.length === 0) return;
      this.engine.take(await this.port.readAreas(this.oursOn(rowsOf(doubts))));
    }
  }

  private cellsOwed(findings: Findings): string[] {
    const { patches, doubts } = this.engine.mend(findings);
    const owed = doubts.map(keyOf);
    for (const patch of patches) {
      if (patch.kind !== 'values') continue;
      const { sheet, area } = patch;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) owed.push(keyOf({ sheet, row, column }));
      }
    }
    return owed;
  }
}

function keyOf({ sheet, row, column }: Doubt): string {
  return `${sheet}!${row}:${column}`;
}

/** The rows of some cells, runs of them together. */
function rowsOf(doubts: readonly Doubt[]): Area[] {
  const found: { sheet: string; area: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const { sheet, row } of [...doubts].sort((a, b) => a.row - b.row)) {
    const last = found.find((own) => own.sheet === sheet && own.area.bottom >= row - 1);
    if (last) last.area.bottom = Math.max(last.area.bottom, row);
    else found.push({ sheet, area: { top: row, left: 0, bottom: row, right: 0 } });
  }
  return found;
}

function goneIsNull(fault: unknown): null {
  if (fault instanceof HostFault && fault.reason === 'gone') return null;
  throw fault;
}
