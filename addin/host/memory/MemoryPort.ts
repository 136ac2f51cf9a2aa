import { a1, parseRange, type Range, type Workbook } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import {
  Book,
  bookOf,
  cellAt,
  cellOfSheet,
  gridOfSheet,
  Refusal,
  Seat,
  type BookEvent,
} from '../../workbook';
import {
  HostFault,
  type AreaCells,
  type HostAbilities,
  type HostFaultReason,
  type Landmark,
  type Place,
  type SheetChange,
  type SheetPort,
} from '../sheetPort';
import { applyPatch } from './applyPatch';
import { isStanding } from './isStanding';

/** What was asked of a port, for tests that hold budgets. */
export interface PortCounts {
  messages: number;
  /** Patches that write values. */
  values: number;
  formulas: number;
}

/**
 * A spreadsheet program that is nothing but a workbook in memory. Keeps to the contract to the letter:
 * events come later, never during a call, and none of what `apply` wrote.
 */
export class MemoryPort implements SheetPort {
  readonly abilities: HostAbilities = { host: 'memory', tellsEdits: true, formulasEmptyUndo: true };
  readonly counts: PortCounts = { messages: 0, values: 0, formulas: 0 };
  /** Every call fails with it while it is set. */
  trouble: HostFaultReason | null = null;

  constructor(readonly seat: Seat) {}

  /** A port at a seat of its own. */
  static over(workbook: Workbook): MemoryPort {
    return new MemoryPort(new Seat(new Book(bookOf(workbook))));
  }

  read(sheets?: readonly string[]): Promise<Workbook> {
    return this.#message(() => {
      const { state } = this.seat.book;
      const wanted = sheets?.map((name) => name.toLowerCase());
      const read = state.sheets.filter(({ name }) => !wanted || wanted.includes(name.toLowerCase()));
      return { file: state.file, sheets: read.map(gridOfSheet), traits: [] };
    });
  }

  readAreas(areas: readonly { readonly sheet: string; readonly area: Range }[]): Promise<AreaCells[]> {
    return this.#message(() =>
      areas.map(({ sheet, area }) => {
        const state = this.seat.hand.sheet(sheet);
        const cells = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
          Array.from({ length: area.right - area.left + 1 }, (__, across) =>
            cellOfSheet(cellAt(state, area.top + down, area.left + across)),
          ),
        );
        return { sheet: state.name, area, cells };
      }),
    );
  }

  async apply(patches: readonly SheetPatch[], landmarks: readonly Landmark[] = []): Promise<void> {
    if (patches.length === 0) return;
    await this.#message(() => {
      for (const landmark of landmarks) {
        if (isStanding(this.seat.hand.sheet(landmark.sheet), landmark)) continue;
        throw new HostFault('moved', 'Columns came or went meanwhile.', landmark.sheet);
      }
      for (const patch of patches) {
        if (patch.kind === 'values' || patch.kind === 'formulas') this.counts[patch.kind]++;
        applyPatch(this.seat.addInHand, patch);
      }
    });
  }

  async onChange(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    let listening = true;
    const stop = this.seat.book.subscribe((event) => {
      const change = this.#changeOf(event);
      if (change) queueMicrotask(() => listening && listener(change));
    });
    return async () => {
      listening = false;
      stop();
    };
  }

  activeSheet(): Promise<string> {
    return this.#message(() => this.seat.activeSheet.name);
  }

  async select({ sheet, cell }: Place): Promise<void> {
    await this.#message(() => {
      const area = parseRange(cell.split(',')[0]!.trim());
      if (!area) throw new HostFault('not able', `${cell} is no cell.`, sheet);
      this.seat.select(sheet, area, this.seat.addInHand.doer);
    });
  }

  recall(key: string): Promise<string | null> {
    return this.#message(() => {
      const kept = this.seat.book.state.settings.get(key);
      return kept === undefined ? null : (JSON.parse(kept) as string);
    });
  }

  async remember(key: string, value: string | null): Promise<void> {
    await this.#message(() =>
      this.seat.addInHand.keepSetting(key, value === null ? null : JSON.stringify(value)),
    );
  }

  async #message<T>(work: () => T): Promise<T> {
    this.counts.messages++;
    await Promise.resolve();
    if (this.trouble) throw new HostFault(this.trouble, `The host is in trouble: ${this.trouble}.`);
    if (this.seat.isTyping) throw new HostFault('busy typing', 'A cell is being typed in.');
    try {
      return work();
    } catch (error) {
      throw error instanceof Refusal ? faultOf(error) : error;
    }
  }

  #changeOf(event: BookEvent): SheetChange | null {
    if (event.kind === 'calculated' || event.kind === 'formatted') return null;
    const { doer } = this.seat.addInHand;
    const here = event.by.seat === doer.seat;
    const isPlace = event.kind === 'activated' || event.kind === 'selected';
    if (here && event.by.addIn && !isPlace) return null;
    const by = here ? 'officer' : 'co-author';
    const { sheet: id } = event;
    const sheet = this.seat.book.sheet(id)?.name ?? id;
    switch (event.kind) {
      case 'changed':
        if (!event.told) return null;
        return event.change === 'RangeEdited'
          ? { kind: 'cells', sheet, area: event.area, by }
          : { kind: 'structure', sheet, by };
      case 'sorted':
      case 'rows hidden':
        return { kind: 'structure', sheet, by };
      case 'sheet added':
      case 'sheet deleted':
      case 'sheet renamed':
      case 'sheet shown':
        return { kind: 'structure', sheet: null, by };
      case 'activated':
        return here ? { kind: 'activated', sheet } : null;
      case 'selected':
        return here ? { kind: 'selected', sheet, cell: a1(event.area.top, event.area.left) } : null;
      case 'protected':
        return null;
    }
  }
}

function faultOf({ reason, message, sheet }: Refusal): HostFault {
  const known = { protected: 'protected', 'no such sheet': 'gone' } as const;
  return new HostFault(known[reason as keyof typeof known] ?? 'not able', message, sheet);
}
