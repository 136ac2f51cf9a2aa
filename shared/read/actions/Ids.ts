import { uniqueId } from './identity';

/** The ids of a plan's actions: no two are the same. */
export class Ids {
  private readonly taken: Set<string>;
  private wanted: readonly string[] = [];

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** The id wanted, or one like it where another action has it. */
  give(wanted: string): string {
    this.wanted = [...this.wanted, wanted];
    const id = uniqueId(wanted, this.taken);
    this.taken.add(id);
    return id;
  }

  beginRow(): void {
    this.wanted = [];
  }

  /** The ids wanted in the row. */
  endRow(): readonly string[] {
    return this.wanted;
  }

  /** Takes ids again that were given for those wanted; false, and none is taken, where they would be others now. */
  takeAgain(ids: readonly string[], wanted: readonly string[]): boolean {
    const { taken } = this;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const { size } = taken;
      if (id === wanted[at] || uniqueId(wanted[at]!, taken) === id) taken.add(id);
      if (taken.size > size) continue;
      for (const own of ids.slice(0, at)) taken.delete(own);
      return false;
    }
    return true;
  }
}
