/** Things by what they hold, kept while things come and go. */
export class Holders<Part, Thing> {
  private readonly byPart = new Map<Part, Set<Thing>>();
  private readonly crowded = new Set<Part>();

  /** Those that hold a part, each once. */
  of(part: Part): ReadonlySet<Thing> {
    return this.byPart.get(part) ?? NONE;
  }

  /** Those that something holds, in the order in which they came. */
  get parts(): Iterable<Part> {
    return this.byPart.keys();
  }

  /** The parts that more than one holds. */
  get several(): Iterable<Part> {
    return this.crowded;
  }

  /** True where nothing held the part before. */
  add(part: Part, thing: Thing): boolean {
    const there = this.byPart.get(part);
    if (!there) {
      this.byPart.set(part, new Set([thing]));
      return true;
    }
    there.add(thing);
    if (there.size === 2) this.crowded.add(part);
    return false;
  }

  /** True where nothing holds the part any more, and something did. */
  remove(part: Part, thing: Thing): boolean {
    const there = this.byPart.get(part);
    if (!there?.delete(thing)) return false;
    if (there.size === 1) this.crowded.delete(part);
    return there.size === 0 && this.byPart.delete(part);
  }
}

const NONE: ReadonlySet<never> = new Set();
