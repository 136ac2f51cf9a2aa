import type { Plan } from '../../model';

const given = new WeakMap<Plan, Ids>();

/** Those of a plan, whichever of its sheets is read. */
export function idsOf(plan: Plan): Ids {
  const ids = given.get(plan) ?? new Ids(plan.actions.map(({ id }) => id));
  given.set(plan, ids);
  return ids;
}

/** Ids of which no two are the same: `2.1`, then `2.1~2`. */
export class Ids {
  private readonly taken: Set<string>;
  /** For each id wanted, the number of the copy before which all are taken: where thousands want one. */
  private readonly copies = new Map<string, number>();
  private wanted: readonly string[] = [];

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** The id wanted, or one like it where another has it. */
  give(wanted: string): string {
    this.wanted = [...this.wanted, wanted];
    const id = this.free(wanted);
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
      if (id === wanted[at] || this.free(wanted[at]!) === id) taken.add(id);
      if (taken.size > size) continue;
      for (const own of ids.slice(0, at)) taken.delete(own);
      this.copies.clear();
      return false;
    }
    return true;
  }

  private free(wanted: string): string {
    let copy = this.copies.get(wanted) ?? 1;
    while (this.taken.has(idOf(wanted, copy))) copy++;
    this.copies.set(wanted, copy);
    return idOf(wanted, copy);
  }
}

function idOf(wanted: string, copy: number): string {
  return copy > 1 ? `${wanted}~${copy}` : wanted;
}
