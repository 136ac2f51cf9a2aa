import type { MergeFact } from '../facts';
import type { ChangeRecord, MergeState, Question, UnplacedFact } from '../state';

/** The field under which a row that was taken out, though the county had changed it, stands in Conflicts. */
export const WHOLE_ROW = 'Row';

/** The field under which "is this the same action?" stands in Conflicts. */
export const SAME_ROW = 'Same action?';

/** A cell of a row: where a conflict is. */
export interface CellPlace {
  readonly row: string;
  readonly field: string;
}

/** What a fact would do to a county, as a value: printing it is the dry run. */
export interface MergePlan {
  readonly kind: MergeFact['kind'];
  /**
   * `unchanged`: nothing new in it. `older`: a later revision stands already. `waiting`: the return
   * is signed off, and the revision waits for its re-opening. `unplaced`: it found no place, see `unplaced`.
   */
  readonly outcome: 'first' | 'taken' | 'unchanged' | 'older' | 'waiting' | 'unplaced';
  readonly changes: readonly ChangeRecord[];
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly returned: readonly string[];
  readonly conflicts: readonly CellPlace[];
  readonly settled: readonly CellPlace[];
  readonly questions: readonly Question[];
  readonly unplaced: readonly UnplacedFact[];
  /** The county's state once the fact is taken. */
  readonly after: MergeState;
}
