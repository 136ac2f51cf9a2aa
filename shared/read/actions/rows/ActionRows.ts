import type { Action, Objective, Plan } from '../../../model';
import type { Ledger } from '../../ledger';
import { currentObjective, type Scope } from '../../plan/scope';
import type { Line, SheetView, Slot } from '../../sheet';
import type { Term } from '../../text/terms';
import { beginsMidSentence, carriesOn, isUnfinished } from '../../text/cut';
import { splitRef } from '../../text/ref';
import { beginsWithVerb } from '../../text/verbs';
import type { ActionBuilder } from '../ActionBuilder';
import type { Above } from '../actionCell';
import type { DittosRead } from './dittos';
import { giveMeasures } from '../giveMeasures';
import { ownLead } from '../who/leads';
import { paragraphsOf } from '../several/paragraphs';
import type { Row } from './row';
import { memoryOf, sameGiven, withKnown, type RowRead } from './RowMemory';
import type { Update } from './updates';

/** The action read last, and the row it reaches down to. */
interface Last extends Above {
  readonly row: number;
}

/** What a row of actions leaves for the next. */
export interface Standing {
  readonly term: Term | null;
  readonly last: Last | null;
}

/** What the rows of a sheet are read with. */
export interface ActionPlace {
  readonly view: SheetView;
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly scope: Scope;
  readonly builder: ActionBuilder;
  /** What tells apart two ways of reading the same row: of the sheet, its plan, and its rows as a whole. */
  readonly key: string;
}

const NOTHING: readonly never[] = [];
const NO_DITTOS: DittosRead = { says: {}, taken: NOTHING };

type Understood = Pick<RowRead, 'continued' | 'actions' | 'term'>;

/**
 * What rows give to a plan: new actions, the rest of one, or how one goes. Each is read again only
 * where what it goes by is not what it was.
 */
export class ActionRows {
  standing: Standing = { term: null, last: null };
  private readonly passed = new Set<number>();

  constructor(private readonly place: ActionPlace) {}

  /** Print between two halves of a sentence does not part them. */
  passOver(lines: readonly Line[]): void {
    for (const { row } of lines) this.passed.add(row);
  }

  /** Whether nothing stands between the action above and a row. */
  isNext(row: number): boolean {
    const { last } = this.standing;
    let above = row - 1;
    while (this.passed.has(above)) above--;
    return last !== null && above <= last.row;
  }

  /** Whether the sentence above breaks off in the line before a row that holds nothing but words under it. */
  isCutBefore({ line }: Row): boolean {
    const { last } = this.standing;
    const only = line.slots[0]!;
    if (!last || line.slots.length > 1 || !this.isNext(line.row)) return false;
    return (
      only.column === last.slot.column && only.lastColumn === only.column && isUnfinished(last.action.text)
    );
  }

  forgetTerm(): void {
    this.standing = { ...this.standing, term: null };
  }

  /** A row that begins an action, or several; or its first words carry on the sentence of the action above. */
  begin(row: Row, slot: Slot, objectiveStarts: boolean): RowRead {
    const { builder, plan, scope, key } = this.place;
    const { term, last } = this.standing;
    const objective = currentObjective(scope);
    const { section } = scope;
    const measures = row.covering('measures');
    // what is merged over several actions is said of each
    const isOfOne = measures !== null && measures.lastRow === measures.row;
    const sparse = objectiveStarts && builder.manner.sparseMeasures && isOfOne;
    const measured = sparse ? objective : null;
    const mayGoOn = last && this.isNext(row.line.row) && !row.get('ref') && !isWhole(row, slot, last.action);
    const above = mayGoOn ? last : null;
    const read = this.recall(
      row,
      () => [
        key,
        term,
        objective?.text,
        objective?.ref,
        section?.ref,
        section?.text,
        scope.when,
        above?.action,
      ],
      () => this.understand(row, slot, above, measured),
      // its measures are then the objective's, which is made anew each time
      measured === null,
    );
    if (read.continued) this.replaceLast(read.continued);
    plan.actions.push(...read.actions);
    const newest = read.actions[read.actions.length - 1];
    this.standing = {
      term: read.term,
      last: newest ? { action: newest, slot, row: slot.lastRow } : this.standing.last,
    };
    if (!newest) this.reach(slot.lastRow);
    return read;
  }

  /** A row with more of the action above; null where there is none. */
  goOn(row: Row): RowRead | null {
    const { builder, key } = this.place;
    const { last, term } = this.standing;
    if (!last) return null;
    const given = () => [key, 'on', last.action];
    const read = this.recall(row, given, () => {
      return { continued: builder.goOn(row, last.action), actions: [], term };
    });
    this.replaceLast(read.continued);
    this.reach(Math.max(last.row, row.line.row));
    return read;
  }

  /** A row that tells how the action above goes; null where there is none. */
  report(row: Row, update: Update): RowRead | null {
    const { ledger, view, builder, key } = this.place;
    const { last, term } = this.standing;
    if (!last) return null;
    const { label, slot } = update;
    const given = () => [key, 'report', last.action];
    const read = this.recall(row, given, () => {
      if (label) ledger.note(view, label, 'heading');
      return { continued: builder.report(update, last.action), actions: [], term };
    });
    this.replaceLast(read.continued);
    this.reach(slot.lastRow);
    return read;
  }

  /** @param measured the objective that begins in the row, whose measures the row may hold */
  private understand(row: Row, slot: Slot, last: Last | null, measured: Objective | null): Understood {
    const { builder, ledger } = this.place;
    const { paragraphs, term, headings } = paragraphsOf(slot.text, this.standing.term);
    const above = last && this.isContinuation(row, paragraphs[0]?.text ?? '', last.action) ? last : null;
    const built = builder.build(row, { slot, paragraphs, headings }, above);
    const [first] = built.actions;
    if (measured && first) giveMeasures(first, measured);
    const cut = builder.manner.mostlyBeginUpper
      ? built.actions.filter(({ text }) => beginsMidSentence(text))
      : [];
    for (const { source, ref, text } of cut) ledger.remark('text/mid-sentence', source, ref, { text });
    const { continued, actions } = built;
    if (cut.length === 0 || headings.length > 0) return { continued, actions, term };
    // what stood before it is lost, its term heading with it
    for (const action of actions) action.term = null;
    return { continued, actions, term: null };
  }

  /** The page broke in the middle of a sentence: this cell carries it on. */
  private isContinuation(row: Row, first: string, { text }: Action): boolean {
    if (first === '' || splitRef(first)) return false;
    const complete = Boolean(row.get('timescale') ?? row.get('due')) && Boolean(row.get('lead'));
    // "…were broken into" ends so too: what says what to do, who and when is no rest of it
    if (isUnfinished(text)) return !complete || !/^[A-Z]/.test(first) || !beginsWithVerb(first);
    const { mostlyBeginUpper, mostlyNumbered } = this.place.builder.manner;
    // a row of its own would have a number and a capital
    return mostlyBeginUpper && (!complete || mostlyNumbered) && carriesOn(text, first);
  }

  /** The action above, the plan's last, gives way to what a row made of it. */
  private replaceLast(action: Action | null): void {
    const { last } = this.standing;
    const { actions } = this.place.plan;
    if (!action || !last) return;
    actions[actions.length - 1] = action;
    this.standing = { ...this.standing, last: { ...last, action } };
  }

  private reach(row: number): void {
    const { last } = this.standing;
    if (last) this.standing = { ...this.standing, last: { ...last, row } };
  }

  /** What reading the row gives: as it was the last time, where the same is given, else by the work. */
  private recall(row: Row, goesBy: () => RowRead['given'], work: () => Understood, lasts = true): RowRead {
    const { ledger, view, builder } = this.place;
    if (!view.comesAgain) return this.readOnce(row, work);
    const memory = memoryOf(row);
    const given = goesBy();
    const known = memory.last;
    if (lasts && known && sameGiven(known.given, given) && builder.maker.takeAgain(known)) {
      ledger.enter(view, row.line, known.entries);
      return known;
    }
    builder.maker.beginRow();
    const { value, entries } = ledger.record(view, row.line, work);
    const { continued, actions, term } = value;
    const { ids, dittos } = builder.maker.endRow();
    const read = withKnown(known, { given, continued, actions, ids, dittos, term, entries });
    memory.last = lasts ? read : null;
    return read;
  }

  /** The same, and nothing is remembered of it. */
  private readOnce({ line }: Row, work: () => Understood): RowRead {
    const { ledger, view, builder } = this.place;
    builder.maker.beginRow();
    const { value, entries } = ledger.record(view, line, work);
    const { continued, actions, term } = value;
    return { given: NOTHING, continued, actions, ids: NOTHING, dittos: NO_DITTOS, term, entries };
  }
}

/**
 * True of a row with a capital, a lead and a date below an action that has a lead and a date: it is no rest of that
 * one's sentence, wherever this breaks off.
 */
function isWhole(row: Row, { text }: Slot, { lead, ongoing, milestones }: Action): boolean {
  const isDated = ongoing || milestones.some(({ due }) => due !== null);
  return /^[A-Z]/.test(text) && isDated && lead !== null && !!row.get('timescale') && ownLead(row) !== null;
}
