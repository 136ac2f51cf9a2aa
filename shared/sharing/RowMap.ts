/** So many neighbouring rows share a block: few enough to be copied for the sake of one. */
const BLOCK = 64;

type Block<Value> = readonly (Value | undefined)[];

/**
 * Values by row (a number from 0), ascending. A map never changes: one with other values on some rows
 * shares all the rest with it, so that thousands of rows cost nothing where two maps are compared.
 */
export class RowMap<Value extends object> implements Iterable<readonly [number, Value]> {
  private constructor(
    private readonly blocks: readonly (Block<Value> | undefined)[],
    readonly size: number,
  ) {}

  static of<Value extends object>(entries: Iterable<readonly [number, Value]> = []): RowMap<Value> {
    return new RowMap<Value>([], 0).with(entries);
  }

  get(row: number): Value | undefined {
    return this.blocks[Math.floor(row / BLOCK)]?.[row % BLOCK];
  }

  has(row: number): boolean {
    return this.get(row) !== undefined;
  }

  /** The map with other values on some rows; null leaves a row empty. The very same map where that changes nothing. */
  with(changes: Iterable<readonly [number, Value | null]>): RowMap<Value> {
    const blocks = [...this.blocks];
    const own = new Map<number, (Value | undefined)[]>();
    let { size } = this;
    for (const [row, given] of changes) {
      const [at, within, value] = [Math.floor(row / BLOCK), row % BLOCK, given ?? undefined];
      const before = blocks[at]?.[within];
      if (value === before) continue;
      let block = own.get(at);
      if (!block) own.set(at, (block = blocks[at] ? [...blocks[at]] : new Array<undefined>(BLOCK)));
      blocks[at] = block;
      block[within] = value;
      size += Number(value !== undefined) - Number(before !== undefined);
    }
    return own.size === 0 ? this : new RowMap(blocks, size);
  }

  /** The rows whose values are not the very same in another map, ascending. */
  unlike(other: RowMap<object>): number[] {
    const rows: number[] = [];
    const count = Math.max(this.blocks.length, other.blocks.length);
    for (let at = 0; at < count; at++) {
      const [one, two] = [this.blocks[at], other.blocks[at]];
      if (one === two) continue;
      for (let within = 0; within < BLOCK; within++)
        if (one?.[within] !== two?.[within]) rows.push(at * BLOCK + within);
    }
    return rows;
  }

  *[Symbol.iterator](): Generator<readonly [number, Value]> {
    for (const [at, block] of this.blocks.entries()) {
      if (!block) continue;
      for (let within = 0; within < BLOCK; within++) {
        const value = block[within];
        if (value !== undefined) yield [at * BLOCK + within, value];
      }
    }
  }

  *keys(): Generator<number> {
    for (const [row] of this) yield row;
  }

  *values(): Generator<Value> {
    for (const [, value] of this) yield value;
  }
}
