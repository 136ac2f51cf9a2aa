/** How often each of some things is there; what was taken away as often as it was added is gone. */
export class Tally<Thing> {
  private readonly times = new Map<Thing, number>();

  get size(): number {
    return this.times.size;
  }

  has(thing: Thing): boolean {
    return this.times.has(thing);
  }

  /** True where it was not there before. */
  add(thing: Thing): boolean {
    const times = this.times.get(thing) ?? 0;
    this.times.set(thing, times + 1);
    return times === 0;
  }

  /** True where it is not there any more. */
  remove(thing: Thing): boolean {
    const times = this.times.get(thing) ?? 0;
    if (times > 1) this.times.set(thing, times - 1);
    else this.times.delete(thing);
    return times === 1;
  }

  /** Each once, in the order in which they came. */
  keys(): Iterable<Thing> {
    return this.times.keys();
  }
}
