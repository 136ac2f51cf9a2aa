/** An edge between a row of one side and a row of the other; `likeness` 0…1. */
interface Edge {
  readonly base: number;
  readonly incoming: number;
  readonly likeness: number;
}

/**
 * The one-to-one choice of edges whose likeness adds up to the most. Rows are added one at a time, each
 * by the cheapest chain of rearrangements (Jonker and Volgenant's shortest augmenting paths), over
 * the edges there are instead of a whole matrix.
 */
export function assign<E extends Edge>(edges: readonly E[]): E[] {
  const byRow = new Map<number, E[]>();
  for (const edge of edges) byRow.set(edge.incoming, [...(byRow.get(edge.incoming) ?? []), edge]);
  const matching = new Augmenting();
  for (const [row, own] of byRow) matching.add(row, own);
  return edges.filter((edge) => matching.baseOf(edge.incoming) === edge.base);
}

/** A base row, or the row's own place of those that stay alone (negative). */
type Column = number;

class Augmenting {
  readonly #costs = new Map<number, (readonly [Column, number])[]>();
  readonly #owner = new Map<Column, number>();
  readonly #column = new Map<number, Column>();
  readonly #rowPrice = new Map<number, number>();
  readonly #columnPrice = new Map<Column, number>();

  baseOf(row: number): number | undefined {
    return this.#column.get(row);
  }

  add(row: number, edges: readonly Edge[]): void {
    const alone = -1 - row;
    this.#costs.set(row, [...edges.map(({ base, likeness }) => [base, 1 - likeness] as const), [alone, 1]]);
    const distance = new Map<Column, number>();
    const from = new Map<Column, number>();
    const done: Column[] = [];
    const open = new Set<Column>();
    let at = row;
    let reached = 0;
    let end: Column;
    for (;;) {
      for (const [column, cost] of this.#costs.get(at)!) {
        const way = reached + cost - (this.#rowPrice.get(at) ?? 0) - (this.#columnPrice.get(column) ?? 0);
        if (way >= (distance.get(column) ?? Infinity) - 1e-12) continue;
        distance.set(column, way);
        from.set(column, at);
        open.add(column);
      }
      const nearest = nearestOf(open, distance);
      open.delete(nearest);
      reached = distance.get(nearest)!;
      const owner = this.#owner.get(nearest);
      if (owner === undefined) {
        end = nearest;
        break;
      }
      done.push(nearest);
      at = owner;
    }
    this.#reprice(row, done, distance, reached);
    this.#rearrange(row, end, from);
  }

  #reprice(
    row: number,
    done: readonly Column[],
    distance: ReadonlyMap<Column, number>,
    reached: number,
  ): void {
    this.#rowPrice.set(row, reached);
    for (const column of done) {
      const shift = reached - distance.get(column)!;
      const owner = this.#owner.get(column)!;
      this.#rowPrice.set(owner, (this.#rowPrice.get(owner) ?? 0) + shift);
      this.#columnPrice.set(column, (this.#columnPrice.get(column) ?? 0) - shift);
    }
  }

  #rearrange(row: number, end: Column, from: ReadonlyMap<Column, number>): void {
    let column = end;
    for (;;) {
      const taker = from.get(column)!;
      const left = this.#column.get(taker);
      this.#owner.set(column, taker);
      this.#column.set(taker, column);
      if (taker === row) return;
      column = left!;
    }
  }
}

/** There is always one: a row can stay alone. */
function nearestOf(open: ReadonlySet<Column>, distance: ReadonlyMap<Column, number>): Column {
  let nearest: Column | null = null;
  for (const column of open) {
    if (nearest === null || distance.get(column)! < distance.get(nearest)!) nearest = column;
  }
  return nearest!;
}
