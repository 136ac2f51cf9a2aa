import { knownItem, type Item, type KnownItem, type Pair } from './item';

/** Rows of both sides that are not matched yet, and the pairs found. */
export class Unmatched {
  readonly pairs: Pair[] = [];
  readonly #incomingOf = new Map<number, number>();
  readonly #baseOf = new Map<number, number>();
  /** How many incoming rows carry an id. */
  readonly #carriers = new Map<string, number>();

  readonly base: readonly KnownItem[];
  readonly incoming: readonly KnownItem[];

  constructor(base: readonly Item[], incoming: readonly Item[]) {
    this.base = base.map(knownItem);
    this.incoming = incoming.map(knownItem);
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

  /** Whether they carry the same id, and no other row of the revision does: one that stands twice was copied. */
  haveSameId(base: number, incoming: number): boolean {
    const { id } = this.base[base]!.folded;
    return id !== null && id === this.incoming[incoming]!.folded.id && this.#carriers.get(id) === 1;
  }

  get freeBase(): number[] {
    return [...this.base.keys()].filter((at) => !this.#incomingOf.has(at));
  }

  get freeIncoming(): number[] {
    return [...this.incoming.keys()].filter((at) => !this.#baseOf.has(at));
  }
}
