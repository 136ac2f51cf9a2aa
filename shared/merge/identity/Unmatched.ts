import type { Item, Pair } from './item';

/** Rows of both sides that are not matched yet, and the pairs found. */
export class Unmatched {
  readonly pairs: Pair[] = [];
  readonly #incomingOf = new Map<number, number>();
  readonly #baseOf = new Map<number, number>();

  constructor(
    readonly base: readonly Item[],
    readonly incoming: readonly Item[],
  ) {}

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
