import { knownItem, type Item, type KnownItem, type Pair } from './item';

/** Rows of both sides that are not matched yet, and the pairs found. */
export class Unmatched {
  readonly pairs: Pair[] = [];
  readonly #incomingOf = new Map<number, number>();
  readonly #baseOf = new Map<number, number>();

  readonly base: readonly KnownItem[];
  readonly incoming: readonly KnownItem[];

  constructor(base: readonly Item[], incoming: readonly Item[]) {
    this.base = base.map(knownItem);
    this.incoming = incoming.map(knownItem);
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

  get freeBase(): number[] {
    return [...this.base.keys()].filter((at) => !this.#incomingOf.has(at));
  }

  get freeIncoming(): number[] {
    return [...this.incoming.keys()].filter((at) => !this.#baseOf.has(at));
  }
}
