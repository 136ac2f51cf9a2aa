import { parseRange, type Range } from '../../shared/grid';
import type { Fix } from '../../shared/model';
import type { Engine, Findings, FixDone } from '../engine';
import type { SheetPort } from '../host';
import type { AppliedFixes } from '../state';
import type { Pending } from './ChangeQueue';
import type { EngineModule } from './options';
import type { SheetKeeper } from './SheetKeeper';

/** What came of applying fixes or taking them back. */
export interface Fixed {
  readonly findings: Findings;
  /** Said where some or all were left out, because their cells were edited or moved since. */
  readonly remark: string | null;
}

/** Applies fixes with one write, and takes them back with one. */
export class Fixer {
  private readonly done = new Map<number, readonly FixDone[]>();
  /** What can be taken back, in the order in which it was applied. */
  applied: readonly AppliedFixes[] = [];
  private lastId = 0;

  constructor(
    private readonly port: SheetPort,
    private readonly engine: Engine,
    private readonly keeper: SheetKeeper,
    private readonly module: EngineModule,
  ) {}

  /** Each fix only where its cell is still in its place and holds what it was made for. */
  async apply(fixes: readonly Fix[], title: string): Promise<Fixed> {
    const areas = await this.look(fixes);
    const { made, inPlace } = await this.keeper.writeCells(areas, (inPlace) =>
      this.module.fixAll(
        this.engine.ownWorkbook(),
        fixes.filter((fix) => isAmong(fix, inPlace)),
      ),
    );
    const { done } = made;
    if (done.length > 0) {
      const id = ++this.lastId;
      this.done.set(id, done);
      this.applied = [...this.applied, { id, title, fixes: done.map(({ fix }) => fix) }];
    }
    const findings = await this.lookAgain(inPlace);
    return { findings, remark: leftOut(fixes.length - done.length, fixes.length) };
  }

  async takeBack(id: number): Promise<Fixed | null> {
    const own = this.done.get(id);
    if (!own) return null;
    const areas = await this.look(own.map(({ fix }) => fix));
    const { made, inPlace } = await this.keeper.writeCells(areas, (inPlace) =>
      this.module.unfixAll(
        this.engine.ownWorkbook(),
        own.filter(({ fix }) => isAmong(fix, inPlace)),
      ),
    );
    this.done.delete(id);
    this.applied = this.applied.filter((each) => each.id !== id);
    const findings = await this.lookAgain(inPlace);
    return { findings, remark: leftOut(own.length - made.done.length, own.length) };
  }

  /** What became of what was written, which is noted by then: the program may give no answer any more. */
  private lookAgain(areas: Pending['areas']): Promise<Findings> {
    return this.keeper.catchUp({ areas, sheets: [], byOfficer: true });
  }

  /** The cells as they are now; gives where they stand. */
  private async look(fixes: readonly Fix[]) {
    const places = new Map(fixes.map(({ sheet, cell }) => [`${sheet}!${cell}`, { sheet, cell }]));
    const areas = [...places.values()].flatMap(({ sheet, cell }) => {
      const area = parseRange(cell);
      return area ? [{ sheet, area }] : [];
    });
    if (areas.length > 0) this.engine.take(await this.port.readAreas(areas));
    return areas;
  }
}

function isAmong({ sheet, cell }: Fix, areas: readonly { readonly sheet: string; readonly area: Range }[]) {
  const at = parseRange(cell);
  return areas.some(
    ({ sheet: name, area }) => name === sheet && at?.top === area.top && at.left === area.left,
  );
}

function leftOut(count: number, of: number): string | null {
  if (count === 0) return null;
  if (of === 1) return 'That cell has been edited since, or moved, so it was left as it is.';
  return `${count} of ${of} were left as they are: their cells have been edited since, or moved.`;
}
