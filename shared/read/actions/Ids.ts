import type { Action } from '../../model';
import { uniqueId } from './identity';

/** The ids of a plan's actions: no two are the same. */
export class Ids {
  private readonly taken: Set<string>;
  private wanted: string[] = [];

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** The id wanted, or one like it where another action has it. */
  give(wanted: string): string {
    this.wanted.push(wanted);
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

  /** Takes the ids of a row's actions again; false, and none is taken, where they would get other ids now. */
  takeAgain(actions: readonly Action[], wanted: readonly string[]): boolean {
    for (let at = 0; at < actions.length; at++) {
      const { id } = actions[at]!;
      if (uniqueId(wanted[at]!, this.taken) !== id) {
        for (const { id: own } of actions.slice(0, at)) this.taken.delete(own);
        return false;
      }
      this.taken.add(id);
    }
    return true;
  }
}
