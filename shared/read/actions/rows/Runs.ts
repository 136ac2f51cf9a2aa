import type { Action, Plan } from '../../../model';
import type { Ledger, Stretch } from '../../ledger';
import { once, type SheetView, type Slot } from '../../sheet';
import type { ActionMaker, RowsRead } from '../ActionMaker';
import { headsNext } from './levels';
import type { Row } from './row';
import { sameGiven, type RowRead } from './RowMemory';

/** A row that did nothing but give actions or go on with one. */
export interface PlainRow {
  readonly row: Row;
  readonly read: RowRead;
  /** Its cells that say again which headings are in force. */
  readonly headings: readonly Slot[];
  readonly goesOn: boolean;
}

/** Plain rows behind one another, and what they gave together. */
interface Run<Standing> extends RowsRead {
  readonly rows: readonly Row[];
  /** Those of them that go on with the action above. */
  readonly goingOn: readonly Row[];
  /** What was in force where they begin: values compared by identity. */
  readonly given: readonly unknown[];
  /** The action above as the rows leave it, where they go on with it. */
  readonly continued: Action | null;
  /** The actions that begin in them, as they leave them. */
  readonly actions: readonly Action[];
  readonly stretch: Stretch;
  readonly after: Standing;
}

/** How far the reading has come. */
interface Marks {
  readonly actions: number;
  readonly notes: number;
  readonly remarks: number;
  /** The action read last. */
  readonly above: Action | undefined;
}

/** A run that is being read. */
interface Open {
  readonly rows: PlainRow[];
  readonly given: readonly unknown[];
  readonly from: Marks;
}

/** So many rows are read again where one of them was edited. */
const LONGEST = 32;

const memoryOf = once((_: Row): { run: Run<unknown> | null } => ({ run: null }));

/**
 * Remembers runs of plain rows, so that thousands which were not edited cost no more than to see that
 * they are the same. A run is entered again where the same is in force before it.
 */
export class Runs<Standing> {
  private open: Open | null = null;
  private before: Marks;

  constructor(
    private readonly view: SheetView,
    private readonly ledger: Ledger,
    private readonly plan: Plan,
    private readonly maker: ActionMaker,
  ) {
    this.before = this.marks();
  }

  /** Enters the run that begins at a row; null where none is remembered, or something else is in force. */
  enter(
    rows: readonly Row[],
    at: number,
    given: () => readonly unknown[],
    before: Standing,
  ): { readonly count: number; readonly after: Standing } | null {
    const run = memoryOf(rows[at]!).run as Run<Standing> | null;
    if (!run || run.rows.some((row, index) => row !== rows[at + index])) return null;
    const count = run.rows.length;
    if (headsNext(rows[at + count - 1]!, rows[at + count]) || !sameGiven(run.given, given())) return null;
    const passedBy = ({ line }: Row) => this.ledger.untaken(this.view, line).length === 0;
    if (run.goingOn.some(passedBy) || !this.maker.takeAllAgain(run)) return null;
    this.end(before);
    const { actions } = this.plan;
    if (run.continued) actions[actions.length - 1] = run.continued;
    actions.push(...run.actions);
    this.ledger.enterAll(this.view, run.stretch);
    return { count, after: run.after };
  }

  /** Says that a row is read next: a run may begin there. */
  begin(given: () => readonly unknown[]): void {
    this.before = this.marks();
    this.open ??= { rows: [], given: given(), from: this.before };
  }

  /** Adds the row just read to the run, or ends the run before it; `before` and `after` are in force there. */
  add(row: PlainRow | null, before: Standing, after: Standing): void {
    const rows = this.open?.rows ?? [];
    // a run begins with an action: bands know then that a row came
    if (!row || !isAll(row) || (row.goesOn && rows.length === 0)) return this.remember(this.before, before);
    rows.push(row);
    if (rows.length >= LONGEST) this.end(after);
  }

  end(after: Standing): void {
    this.remember(this.marks(), after);
  }

  private marks(): Marks {
    const { actions } = this.plan;
    const { notes, remarks } = this.ledger;
    const above = actions[actions.length - 1];
    return { actions: actions.length, notes: notes.length, remarks: remarks.length, above };
  }

  private remember(upTo: Marks, after: Standing): void {
    const { open, ledger } = this;
    this.open = null;
    const [first] = open?.rows ?? [];
    if (!open || !first) return;
    const { from, given, rows } = open;
    // what came behind the run may have gone on with its last action
    const actionAt = (at: number) => (at === upTo.actions - 1 ? upTo.above : this.plan.actions[at]);
    const above = actionAt(from.actions - 1);
    const last = upTo.actions > from.actions && upTo.above ? [upTo.above] : [];
    memoryOf(first.row).run = {
      rows: rows.map(({ row }) => row),
      goingOn: rows.flatMap(({ row, goesOn }) => (goesOn ? [row] : [])),
      wanted: rows.flatMap(({ read }) => read.ids),
      ids: rows.flatMap(({ read }) => read.actions.map(({ id }) => id)),
      dittos: rows.map(({ read }) => read.dittos),
      given,
      continued: above && above !== from.above ? above : null,
      actions: [...this.plan.actions.slice(from.actions, upTo.actions - 1), ...last],
      stretch: {
        first: first.row.line.row,
        last: rows[rows.length - 1]!.row.line.row,
        notes: ledger.notes.slice(from.notes, upTo.notes),
        remarks: ledger.remarks.slice(from.remarks, upTo.remarks),
      },
      after,
    };
  }
}

/** Whether nothing is left over in the row, and nothing but its own cells told what it gives. */
function isAll({ row: { line }, read, headings }: PlainRow): boolean {
  return (
    line.isWhole &&
    read.dittos.taken.length === 0 &&
    line.slots.every((slot) => read.entries.slots.includes(slot) || headings.includes(slot))
  );
}
