import type { Action, Plan } from '../../model';
import { isFurniture, isTotal, readAnnouncement, type BandReader } from '../bands';
import type { Ledger } from '../ledger';
import { currentObjective, type Scope } from '../plan/scope';
import { once, type Line, type SheetView, type Slot } from '../sheet';
import { beginsMidSentence, carriesOn, isUnfinished } from '../text/cut';
import { splitRef } from '../text/ref';
import type { Above, ActionBuilder } from './ActionBuilder';
import { asidesIn } from './asides';
import { isBand } from './bandRow';
import { readHeadingCells } from './headingCells';
import { headsNext, levelsIn } from './levels';
import { paragraphsOf, type Term } from './paragraphs';
import type { Row } from './row';
import { memoryOf, sameGiven, withKnown, type RowRead } from './RowMemory';
import { readUpdate, type Update } from './updates';

/** The action read last, the cell in which its text begins, and the row it reaches down to. */
interface Last extends Above {
  row: number;
}

/** What the rows of a sheet are read with. */
export interface RowPlace {
  readonly view: SheetView;
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly scope: Scope;
  readonly bands: BandReader;
  readonly builder: ActionBuilder;
  /** What tells apart two ways of reading the same row: of the sheet, its plan, and its rows as a whole. */
  readonly key: string;
  /** Whether capitals mark headings here. */
  readonly shouted: boolean;
}

/** Reads the rows of a sheet's action tables, top down, into its plan. */
export class RowReader {
  private term: Term | null = null;
  private last: Last | null = null;
  private objectiveRow = -1;

  constructor(
    private readonly place: RowPlace,
    /** Makes sure that there is an objective for the action in a cell. */
    private readonly enterTab: (slot: Slot) => void,
  ) {}

  read(rows: readonly Row[]): void {
    const { bands, ledger, view } = this.place;
    const levels = levelsIn(rows);
    const asides = asidesIn(rows);
    rows.forEach((row, index) => {
      const level = levels.get(row);
      if (level) bands.readLevel(level.ref, level.refSlot, level.slot, level.text, level.depth);
      else if (headsNext(row, rows[index + 1])) bands.readNumbered(row.get('ref')!, row.get('action')!);
      else if (asides.has(row)) ledger.noteLine(view, row.line, 'note');
      else this.readRow(row);
    });
  }

  /** Print between two halves of a sentence does not part them. */
  passOver(lines: readonly Line[]): void {
    const { last } = this;
    if (last) for (const { row } of lines) if (row <= last.row + 1) last.row = row;
  }

  private readRow(row: Row): void {
    const { bands, ledger, view, shouted } = this.place;
    const { last } = this;
    const update = last && row.line.row <= last.row + 1 ? readUpdate(row.line) : null;
    if (update && last) return this.report(row, update, last);
    if (isBand(row, shouted)) return bands.read(row.line, 'body');
    if (isOfPage(row.line)) return ledger.noteLine(view, row.line, 'page');
    const headings = readHeadingCells(row, this.place);
    if (headings.begins) this.objectiveRow = row.line.row;
    if (headings.objective) this.term = null;
    const slot = row.get('action');
    if (!slot) return this.readOn(row, headings.objective || headings.section);
    if (announces(row)) {
      bands.announce(slot);
      return ledger.noteLine(view, row.line, 'announcement');
    }
    bands.rowCame();
    this.enterTab(slot);
    this.readAction(row, slot);
  }

  private report(row: Row, update: Update, last: Last): void {
    const { ledger, view, builder, key } = this.place;
    const { label, slot } = update;
    const { continued } = this.recall(row, [key, 'report', last.action], () => {
      if (label) ledger.note(view, label, 'heading');
      return { continued: builder.report(update, last.action), actions: [], term: this.term };
    });
    this.replace(last, continued, slot.lastRow);
  }

  private readAction(row: Row, slot: Slot): void {
    const { builder, plan, scope, key } = this.place;
    const { term, last } = this;
    const objective = currentObjective(scope);
    const above = last && row.line.row <= last.row + 1 && !row.get('ref') ? last : null;
    const objectiveStarts = this.objectiveRow === row.line.row;
    const read = this.recall(
      row,
      [key, term, objective?.text, objective?.ref, scope.section?.ref, scope.section?.text, above?.action],
      () => this.understand(row, slot, above, objectiveStarts),
      // its measures are then the objective's, which is made anew each time
      !(objectiveStarts && builder.mayGiveMeasures(row)),
    );
    this.term = read.term;
    if (last && read.continued) this.replace(last, read.continued, slot.lastRow);
    plan.actions.push(...read.actions);
    const newest = read.actions[read.actions.length - 1];
    if (newest) this.last = { action: newest, slot, row: slot.lastRow };
  }

  private understand(row: Row, slot: Slot, last: Last | null, objectiveStarts: boolean): Understood {
    const { builder, ledger } = this.place;
    const { paragraphs, term, headings } = paragraphsOf(slot.text, this.term);
    const above = last && this.isContinuation(row, paragraphs[0]?.text ?? '', last.action) ? last : null;
    const built = builder.build(row, { slot, paragraphs, headings, objectiveStarts }, above);
    const cut = builder.manner.mostlyBeginUpper
      ? built.actions.filter(({ text }) => beginsMidSentence(text))
      : [];
    for (const { source, ref, text } of cut) ledger.remark('text/mid-sentence', source, ref, { text });
    if (cut.length === 0 || headings.length > 0) return { ...built, term };
    // what stood before it is lost, its term heading with it
    for (const action of built.actions) action.term = null;
    return { ...built, term: null };
  }

  /** The page broke in the middle of a sentence: this cell carries it on. */
  private isContinuation(row: Row, first: string, { text }: Action): boolean {
    if (first === '' || splitRef(first)) return false;
    if (isUnfinished(text)) return true;
    const complete = Boolean(row.get('timescale') ?? row.get('due')) && Boolean(row.get('lead'));
    return this.place.builder.manner.mostlyBeginUpper && !complete && carriesOn(text, first);
  }

  /** No words in the action column: headings down the left, or more of the action above. */
  private readOn(row: Row, entered: boolean): void {
    const { builder, bands, ledger, view, key } = this.place;
    const rest = ledger.untaken(view, row.line);
    if (rest.length === 0) return;
    const { last } = this;
    const reach = Math.max(last?.row ?? -1, row.covering('action')?.lastRow ?? -1);
    const joins = last !== null && (row.line.row <= reach || row.line.row === last.row + 1);
    if (joins && !entered && !row.get('ref')) {
      const { continued } = this.recall(row, [key, 'on', last.action], () => {
        return { continued: builder.goOn(row, last.action), actions: [], term: this.term };
      });
      return this.replace(last, continued, Math.max(last.row, row.line.row));
    }
    if (rest.length === 1 && row.line.slots.length === 1 && !row.get('ref')) bands.read(row.line, 'body');
  }

  /** The action above, the plan's last, gives way to what a row made of it. */
  private replace(last: Last, action: Action | null, row: number): void {
    const { actions } = this.place.plan;
    if (action) actions[actions.length - 1] = action;
    this.last = { ...last, action: action ?? last.action, row };
  }

  /** What reading the row gives: as it was the last time, where the same is given, else by the work. */
  private recall(row: Row, given: RowRead['given'], work: () => Understood, lasts = true): RowRead {
    const { ledger, view, builder } = this.place;
    const memory = memoryOf(row);
    const known = memory.last;
    if (lasts && known && sameGiven(known.given, given) && builder.maker.takeAgain(known)) {
      ledger.enter(view, row.line, known.entries);
      return known;
    }
    builder.maker.beginRow();
    const { value, entries } = ledger.record(row.line, work);
    const read = withKnown(known, { given, ...value, ...builder.maker.endRow(), entries });
    memory.last = lasts ? read : null;
    return read;
  }
}

type Understood = Pick<RowRead, 'continued' | 'actions' | 'term'>;

const isOfPage = once(
  ({ slots }: Line) => slots.every((slot) => isFurniture(slot.text)) || isTotal(slots[0]!.text),
);

/** It says what is to come, and not when: that is no action. */
const announces = once(
  (row: Row) =>
    readAnnouncement(row.get('action')!.text) !== null &&
    !row.get('timescale') &&
    !row.get('due') &&
    !row.get('milestone'),
);
