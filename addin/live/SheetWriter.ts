import type { SheetPatch } from '../../shared/patch';
import type { Engine } from '../engine';
import { HostFault, type Landmark, type SheetPort } from '../host';

/** So often a write is tried anew because columns moved meanwhile. */
const MOST_MOVES = 3;

/** Writes what is ours beside the headings it belongs under, and nowhere else. */
export class SheetWriter {
  /** Sheets that may not be written on. Found out by trying, since only the host knows. */
  readonly locked = new Set<string>();
  /** Sheets whose headings the host does not find though they are there, as it may be with hidden columns. */
  private readonly unfound = new Set<string>();

  constructor(
    private readonly port: SheetPort,
    private readonly engine: Engine,
  ) {}

  /** Does what writes; where columns moved since they were read, reads them again and does it anew. */
  async steadily<T>(work: () => Promise<T>): Promise<T> {
    for (let moves = 0; ; moves++) {
      try {
        return await work();
      } catch (fault) {
        if (!isMove(fault) || fault.sheet === null || moves === MOST_MOVES) throw fault;
        const { sheet } = fault;
        const { open } = this.engine;
        const before = open.landmarksOf(sheet);
        this.engine.replace(await this.port.read([sheet]), [sheet]);
        if (isSame(open.landmarksOf(sheet), before)) this.unfound.add(sheet);
      }
    }
  }

  /** Writes all of it. */
  write(patches: readonly SheetPatch[]): Promise<void> {
    return this.port.apply(patches, this.landmarksFor(patches));
  }

  /** Writes what may be written; of sheets that turn out to be locked nothing is. */
  async writeWhereOpen(patches: readonly SheetPatch[]): Promise<void> {
    const open = patches.filter(({ sheet }) => !this.locked.has(sheet));
    if (open.length === 0) return;
    try {
      await this.write(open);
    } catch (fault) {
      if (!(fault instanceof HostFault) || fault.reason !== 'protected' || fault.sheet === null) throw fault;
      if (this.locked.has(fault.sheet)) throw fault;
      this.locked.add(fault.sheet);
      return this.writeWhereOpen(open);
    }
    this.engine.wrote(open);
  }

  /**
   * Writes on the officer's own cells. Those that are no longer where they were read are left alone.
   *
   * @param cells where each of them is, and what shows it.
   * @param make the patches for those that are in their places.
   * @returns what was made, and the cells that it was made for.
   */
  async writeInPlace<
    Cell extends { readonly sheet: string },
    T extends { readonly patches: readonly SheetPatch[] },
  >(
    cells: readonly Cell[],
    marksOf: (cell: Cell) => readonly Landmark[],
    make: (inPlace: readonly Cell[]) => T,
  ): Promise<{ readonly made: T; readonly inPlace: readonly Cell[] }> {
    let [inPlace, areFound] = [cells, true];
    for (let moves = 0; ; moves++) {
      const marks = inPlace.map(marksOf);
      const made = make(inPlace);
      try {
        await this.port.apply(made.patches, areFound ? oneOfEach(marks.flat()) : []);
        return { made, inPlace };
      } catch (fault) {
        if (!isMove(fault) || moves === MOST_MOVES) throw fault;
        const sheets = [...new Set(inPlace.map(({ sheet }) => sheet))];
        this.engine.replace(await this.port.read(sheets), sheets);
        const still = inPlace.filter((cell, at) => isSame(marksOf(cell), marks[at]!));
        areFound = still.length < inPlace.length;
        inPlace = still;
      }
    }
  }

  /** The headings of the columns that are written to. */
  private landmarksFor(patches: readonly SheetPatch[]): Landmark[] {
    const sheets = [...new Set(patches.map(({ sheet }) => sheet))].filter((name) => !this.unfound.has(name));
    return sheets.flatMap((name) => {
      const areas = patches.flatMap((patch) => (patch.sheet === name && 'area' in patch ? [patch.area] : []));
      return this.engine.open
        .landmarksOf(name)
        .filter(
          ({ text, column }) =>
            text === null || areas.some(({ left, right }) => left <= column && column <= right),
        );
    });
  }
}

function isMove(fault: unknown): fault is HostFault {
  return fault instanceof HostFault && fault.reason === 'moved';
}

function isSame(a: readonly Landmark[], b: readonly Landmark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function oneOfEach(landmarks: readonly Landmark[]): Landmark[] {
  return [...new Map(landmarks.map((each) => [JSON.stringify(each), each])).values()];
}
