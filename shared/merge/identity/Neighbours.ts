import type { Unmatched } from './Unmatched';

/** How many of the neighbours of two rows, above and below, are one: 0, 1 or 2. */
export type SharedNeighbours = 0 | 1 | 2;

/**
 * Where unmatched rows stand between matched ones. A row that was reworded is still between the rows
 * it stood between; that says much where there are no refs.
 */
export class Neighbours {
  /** For each incoming row, the base places of the nearest matched rows above and below. */
  readonly #incoming: readonly Anchors[];
  readonly #base: readonly Anchors[];

  constructor(rows: Unmatched) {
    const plans = (items: readonly { plan: string }[]) => items.map(({ plan }) => plan);
    this.#incoming = anchors(plans(rows.incoming), (at) => rows.baseOf(at));
    this.#base = anchors(plans(rows.base), (at) => (rows.incomingOf(at) === undefined ? undefined : at));
  }

  shared(base: number, incoming: number): SharedNeighbours {
    const [there, here] = [this.#base[base]!, this.#incoming[incoming]!];
    const above = there.above !== null && there.above === here.above;
    const below = there.below !== null && there.below === here.below;
    return above && below ? 2 : above || below ? 1 : 0;
  }

  /** A name for the gap between the matched rows about a base row; the same for incoming rows in it. */
  gapOfBase(base: number): string {
    return nameOf(this.#base[base]!);
  }

  gapOfIncoming(incoming: number): string {
    return nameOf(this.#incoming[incoming]!);
  }
}

interface Anchors {
  readonly above: number | null;
  readonly below: number | null;
}

const nameOf = ({ above, below }: Anchors): string => `${above} ${below}`;

function anchors(plans: readonly string[], matchedAs: (at: number) => number | undefined): Anchors[] {
  const nearest = (places: readonly number[]): Map<number, number | null> => {
    const found = new Map<number, number | null>();
    let last: { base: number; plan: string } | null = null;
    for (const at of places) {
      const plan = plans[at]!;
      found.set(at, last?.plan === plan ? last.base : null);
      const base = matchedAs(at);
      if (base !== undefined) last = { base, plan };
    }
    return found;
  };
  const places = [...plans.keys()];
  const above = nearest(places);
  const below = nearest([...places].reverse());
  return places.map((at) => ({ above: above.get(at) ?? null, below: below.get(at) ?? null }));
}
