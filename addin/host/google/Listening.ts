import type { SheetChange } from '../sheetPort';
import type { Happening, Pulse } from './serverCalls';

type Listener = (change: SheetChange) => void;

/** What happened since it was last asked, told to whoever listens. */
export class Listening {
  readonly #listeners = new Set<Listener>();
  #before: Pulse | null = null;
  #looking: Promise<void> | null = null;

  constructor(
    private readonly session: string,
    private readonly pulse: (since: number | null) => Promise<Pulse>,
  ) {}

  /** From now on. */
  async begin(): Promise<void> {
    this.#before ??= await this.pulse(null);
  }

  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One question at a time: who asks while one is on its way has its answer. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #look(): Promise<void> {
    const before = this.#before;
    if (!before) return;
    const now = await this.pulse(before.last);
    this.#before = now;
    if (now.isMoreLost) this.#tell({ kind: 'structure', sheet: null, by: 'officer' });
    for (const happening of now.happenings) {
      if (happening.session !== this.session) this.#tell(changeOf(happening, now.who));
    }
    if (now.sheet !== before.sheet) this.#tell({ kind: 'activated', sheet: now.sheet });
    else if (now.cell !== before.cell) {
      this.#tell({ kind: 'selected', sheet: now.sheet, cell: now.cell.split(':')[0]! });
    }
  }

  #tell(change: SheetChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Where Google does not say who it was, every pane looks. */
function changeOf({ by, change }: Happening, who: string): SheetChange {
  return { ...change, by: by === null || by === who ? 'officer' : 'co-author' };
}
