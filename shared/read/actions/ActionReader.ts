import type { Action, Plan, Span } from '../../model';
import { BandReader, isFurniture, isTotal, readAnnouncement, readLabel } from '../bands';
import { assignFields, type FieldColumn } from '../headings';
import type { Ledger } from '../ledger';
import { currentObjective, enterObjective, freshScope, type Scope } from '../plan/scope';
import type { Line, SheetView, Slot, Table } from '../sheet';
import { beginsMidSentence, carriesOn, isUnfinished } from '../text/cut';
import { splitRef } from '../text/ref';
import { holdsSeveralActions } from './alignment';
import { ActionBuilder } from './ActionBuilder';
import { capitalsHead, isBand } from './bandRow';
import { asidesIn } from './asides';
import { readHeadingCells } from './headingCells';
import { remarkColumns, remarkMissing } from './headingRemarks';
import { headsNext, levelsIn } from './levels';
import { paragraphsOf, type Term } from './paragraphs';
import { rowOf, type Row } from './row';
import { readUpdate, type Update } from './updates';

/** The action read last, the row it reaches down to and the cell of its text. */
interface Last {
  readonly action: Action;
  row: number;
  readonly slot: Slot;
}

/**
 * Reads the action tables of one sheet, top down, into a plan. What a line is follows from its
 * shape: wide cells are bands, a line with words in the action column is an action or the rest of
 * one, a line with only other columns goes on with the action above.
 */
export class ActionReader {
  readonly scope: Scope = freshScope();
  readonly bands: BandReader;
  private readonly builder: ActionBuilder;
  private term: Term | null = null;
  private last: Last | null = null;
  private objectiveRow = -1;
  /** A heading repeated on every page lacks the same columns each time: said once. */
  private headed = false;
  private tab: { text: string; address: string | null } | null = null;
  private shouted = false;
  private readonly prepared = new Map<Table, { columns: readonly FieldColumn[]; rows: readonly Row[] }>();

  constructor(
    readonly view: SheetView,
    readonly ledger: Ledger,
    readonly plan: Plan,
    period: Span | null,
  ) {
    this.bands = new BandReader(view, ledger, plan, this.scope);
    this.builder = new ActionBuilder(plan, this.scope, { view, ledger, period });
  }

  /** Looks over all action tables of the sheet: what only the whole can tell. */
  prepare(tables: readonly Table[]): void {
    const read = tables.map((table) => {
      const columns = assignFields(table.columns, table.body);
      const rows = table.body.map((line) => rowOf(line, columns, table.view));
      this.prepared.set(table, { columns, rows });
      return { columns, rows };
    });
    this.shouted = capitalsHead(read.flatMap((own) => own.rows));
    const rows = read.flatMap((own) => own.rows.filter((row) => !isBand(row, own.columns, this.shouted)));
    this.builder.prepare(rows, holdsSeveralActions(rows));
  }

  readTable(table: Table): void {
    const { columns, rows } = this.prepared.get(table)!;
    const above = currentObjective(this.scope);
    for (const line of table.captions) this.bands.read(line, 'caption');
    // print between two halves of a sentence does not part them, a new objective does
    const between = [...table.captions, ...table.headingLines];
    if (this.last && currentObjective(this.scope) === above) {
      for (const line of between) if (line.row <= this.last.row + 1) this.last.row = line.row;
    }
    this.readHeading(table, columns);
    this.readBody(rows, columns);
  }

  /** What the tab as a whole is about: the objective of actions that stand under no other. */
  nameTab(text: string, address: string | null): void {
    this.tab = { text, address };
  }

  private enterTab(slot: Slot): void {
    if (this.tab === null || currentObjective(this.scope) !== null) return;
    const { text, address } = this.tab;
    enterObjective(this.plan, this.scope, 1, null, text, {
      sheet: this.view.name,
      cell: address ?? slot.address,
    });
  }

  /** True for a line after the tables that still heads an objective. */
  takesBand(line: Line): boolean {
    const label = readLabel(line.slots[0]!.text)?.label;
    return label === 'objective' || label === 'aim';
  }

  private readHeading(table: Table, columns: readonly FieldColumn[]): void {
    for (const line of table.headingLines) this.ledger.noteLine(this.view, line, 'heading');
    remarkColumns(table, columns, this.view.name, this.ledger);
    if (!this.headed) remarkMissing(table, columns, this.view.name, this.ledger);
    this.headed = true;
  }

  private readBody(rows: readonly Row[], columns: readonly FieldColumn[]): void {
    const levels = levelsIn(rows);
    const asides = asidesIn(rows);
    rows.forEach((row, index) => {
      const level = levels.get(row);
      if (level) this.bands.readLevel(level.ref, level.refSlot, level.slot, level.text, level.depth);
      else if (headsNext(row, rows[index + 1])) this.bands.readNumbered(row.get('ref')!, row.get('action')!);
      else if (asides.has(row)) this.ledger.noteLine(this.view, row.line, 'note');
      else this.readRow(row, columns);
    });
  }

  private readRow(row: Row, columns: readonly FieldColumn[]): void {
    const update = this.last && row.line.row <= this.last.row + 1 ? readUpdate(row.line) : null;
    if (update && this.last) return this.report(update, this.last);
    if (isBand(row, columns, this.shouted)) return this.bands.read(row.line, 'body');
    if (row.line.slots.every((slot) => isFurniture(slot.text)) || isTotal(row.line.slots[0]!.text)) {
      return this.ledger.noteLine(this.view, row.line, 'page');
    }
    const headings = readHeadingCells(row, this);
    if (headings.begins) this.objectiveRow = row.line.row;
    if (headings.objective) this.term = null;
    const entered = headings.objective || headings.section;
    const slot = row.get('action');
    if (!slot) return this.readOn(row, entered);
    if (readAnnouncement(slot.text) && !row.get('timescale') && !row.get('due') && !row.get('milestone')) {
      this.bands.announce(slot);
      return this.ledger.noteLine(this.view, row.line, 'announcement');
    }
    this.bands.rowCame();
    this.enterTab(slot);
    this.readAction(row, slot);
  }

  private report({ slot, label, heading, text }: Update, last: Last): void {
    if (label) this.ledger.note(this.view, label, 'heading');
    this.builder.report(slot, last.action, heading, text);
    this.last = { ...last, row: slot.lastRow };
  }

  private readAction(row: Row, slot: Slot): void {
    const { paragraphs, term, headings } = paragraphsOf(slot.text, this.term);
    this.term = term;
    this.builder.startRow(this.objectiveRow === row.line.row, headings);
    const goesOn = this.last !== null && this.isContinuation(row, paragraphs[0]?.text ?? '');
    const actions = this.builder.build(row, slot, paragraphs, goesOn ? this.last!.action : null);
    const newest = actions[actions.length - 1] ?? this.last?.action;
    if (newest) this.last = { action: newest, row: slot.lastRow, slot };
    for (const action of actions) {
      if (beginsMidSentence(action.text) && this.builder.mostlyBeginUpper) {
        this.ledger.remark('text/mid-sentence', action.source, action.ref, { text: action.text });
        // what stood before it is lost, its term heading with it
        this.forgetTerm(actions);
      }
    }
  }

  private forgetTerm(actions: readonly Action[]): void {
    if (this.term === null || this.builder.givesTerm) return;
    this.term = null;
    for (const action of actions) action.term = null;
  }

  /** The page broke in the middle of a sentence: this cell carries it on. */
  private isContinuation(row: Row, first: string): boolean {
    const { last } = this;
    if (!last || first === '' || row.get('ref') || splitRef(first)) return false;
    if (row.line.row > last.row + 1) return false;
    const before = last.action.text;
    if (isUnfinished(before)) return true;
    const complete = Boolean(row.get('timescale') ?? row.get('due')) && Boolean(row.get('lead'));
    return this.builder.mostlyBeginUpper && !complete && carriesOn(before, first);
  }

  /** No words in the action column: headings down the left, or more of the action above. */
  private readOn(row: Row, entered: boolean): void {
    const rest = row.line.slots.filter((slot) => !this.ledger.isTaken(this.view, slot));
    if (rest.length === 0) return;
    const { last } = this;
    const covered =
      last !== null && row.line.row <= Math.max(last.row, row.covering('action')?.lastRow ?? -1);
    const adjacent = last !== null && row.line.row === last.row + 1;
    if (last && !entered && (covered || adjacent) && !row.get('ref')) {
      this.builder.goOn(row, last.action);
      this.last = { ...last, row: Math.max(last.row, row.line.row) };
      return;
    }
    if (rest.length === 1 && row.line.slots.length === 1 && !row.get('ref'))
      this.bands.read(row.line, 'body');
  }
}
