import { knownItem, type Item, type KnownItem, type Pair } from './item';

export type IdSays = 'this' | 'another' | null;

/** Rows of both sides that are not matched yet, and the pairs found. */
export class Unmatched {
  readonly pairs: Pair[] = [];
  readonly #incomingOf = new Map<number, number>();
  readonly #baseOf = new Map<number, number>();
  readonly #baseIds: ReadonlySet<string | null>;
  /** How many incoming rows carry an id. */
  readonly #carriers = new Map<string, number>();

  readonly base: readonly KnownItem[];
  readonly incoming: readonly KnownItem[];

  constructor(base: readonly Item[], incoming: readonly Item[]) {
    this.base = base.map(knownItem);
    this.incoming = incoming.map(knownItem);
    this.#baseIds = new Set(this.base.map(({ folded }) => folded.id));
    for (const { folded } of this.incoming) {
      if (folded.id !== null) this.#carriers.set(folded.id, (this.#carriers.get(folded.id) ?? 0) + 1);
    }
  }

  pair(base: number, incoming: number): void {
    this.pairs.push({ base, incoming });
    this.#incomingOf.set(base, incoming);
    this.#baseOf.set(incoming, base);
  }

  /** The base row that an incoming row was matched with. */
  baseOf(incoming: number): number | undefined {
    return this.#baseOf.get(incoming);
  }

  incomingOf(base: number): number | undefined {
    return this.#incomingOf.get(base);
  }

  /** Which base row an incoming row is by its id: this one, another, or it does not say. An id that stands twice was copied. */
  idSays(base: number, incoming: number): IdSays {
    const { id } = this.incoming[incoming]!.folded;
    if (id === null || this.#carriers.get(id) !== 1) return null;
    if (this.base[base]!.folded.id === id) return 'this';
    return this.#baseIds.has(id) ? 'another' : null;
  }

  get freeBase(): number[] {
    return [...this.base.keys()].filter((at) => !this.#incomingOf.has(at));
  }

  get freeIncoming(): number[] {
    return [...this.incoming.keys()].filter((at) => !this.#baseOf.has(at));
  }
}
