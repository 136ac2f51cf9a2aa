import type { Action, Plan, Span } from '../../model';
import { BandReader, isFurniture, isTotal, readAnnouncement, readLabel } from '../bands';
import { assignFields, type FieldColumn } from '../headings';
import type { Ledger } from '../ledger';
import { enterObjective, freshScope, sectionFor, currentObjective, type Scope } from '../plan/scope';
import { slotIn, type Column, type Line, type SheetView, type Slot, type Table } from '../sheet';
import { beginsMidSentence, carriesOn, isUnfinished } from '../text/cut';
import { bareRef, REF, splitRef } from '../text/ref';
import { holdsSeveralActions } from './alignment';
import { ActionBuilder } from './ActionBuilder';
import { capitalsHead, isBand } from './bandRow';
import { levelsIn } from './levels';
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
    private readonly view: SheetView,
    private readonly ledger: Ledger,
    private readonly plan: Plan,
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
    for (const { column, field, doubtful, doubles } of columns) {
      const slot = column.slots[column.slots.length - 1] ?? firstIn(table, column);
      const source = { sheet: this.view.name, cell: slot?.address ?? '' };
      if (doubtful && field !== 'other' && source.cell) {
        this.ledger.remark('heading/doubtful', source, null, { heading: column.heading, field });
      }
      if (doubles && source.cell)
        this.ledger.remark('heading/doubled', source, null, { heading: column.heading, field: doubles });
    }
    if (this.headed) return;
    this.headed = true;
    const at = table.headingLines[0]?.slots[0];
    if (!at) return;
    for (const field of ['lead', 'timescale'] as const) {
      if (columns.some((own) => SERVES[field].includes(own.field))) continue;
      this.ledger.remark('heading/missing', { sheet: this.view.name, cell: at.address }, null, { field });
    }
  }

  private readBody(rows: readonly Row[], columns: readonly FieldColumn[]): void {
    const levels = levelsIn(rows);
    const lastFull = rows.reduce((last, row, index) => (row.line.slots.length >= 2 ? index : last), -1);
    let inKey = false;
    rows.forEach((row, index) => {
      const level = levels.get(row);
      if (level) return this.bands.readLevel(level.ref, level.refSlot, level.slot, level.text, level.depth);
      if (this.headsNext(row, rows[index + 1]))
        return this.bands.readNumbered(row.get('ref')!, row.get('action')!);
      const gap = index > 0 && row.line.row > rows[index - 1]!.line.row + 1;
      const [only] = row.line.slots;
      if (gap) inKey = false;
      if (
        row.line.slots.length === 1 &&
        /^(?:key|legend|notes?|rag key)\b\s*[:–-]?/i.test(only!.text) &&
        !row.get('ref')
      )
        inKey = inKey || isKey(only!);
      const trailing = index > lastFull && gap && row.line.slots.length === 1;
      if (inKey || (trailing && readLabel(only!.text)?.label !== 'objective')) {
        inKey = true;
        return this.ledger.noteLine(this.view, row.line, 'note');
      }
      this.readRow(row, columns);
    });
  }

  /** A number and a few words, and then actions numbered under it: "2 | Number plates", "2.1 | …". */
  private headsNext(row: Row, next: Row | undefined): boolean {
    const ref = row.get('ref');
    const action = row.get('action');
    const below = next?.get('ref');
    if (!ref || !action || !below || row.line.slots.length !== 2) return false;
    return below.text.startsWith(`${bareRef(ref.text)}.`) && readAnnouncement(action.text) === null;
  }

  private readRow(row: Row, columns: readonly FieldColumn[]): void {
    const update = this.last && row.line.row <= this.last.row + 1 ? readUpdate(row.line) : null;
    if (update && this.last) return this.report(update, this.last);
    if (isBand(row, columns, this.shouted)) return this.bands.read(row.line, 'body');
    if (row.line.slots.every((slot) => isFurniture(slot.text)) || isTotal(row.line.slots[0]!.text)) {
      return this.ledger.noteLine(this.view, row.line, 'page');
    }
    const entered = this.readHeadingCells(row);
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

  /** Objectives, priorities, sections and terms that stand in columns of their own. */
  private readHeadingCells(row: Row): boolean {
    let entered = false;
    const place = (slot: Slot) => ({ sheet: this.view.name, cell: slot.address });
    for (const field of ['priority', 'objective'] as const) {
      const slot = row.get(field);
      if (!slot) continue;
      const parts = parted(slot.text);
      const { isNew } = enterObjective(
        this.plan,
        this.scope,
        field === 'priority' ? 1 : 3,
        parts.ref,
        parts.text,
        place(slot),
      );
      if (isNew) this.objectiveRow = row.line.row;
      this.ledger.take(this.view, slot);
      if (!isNew) this.ledger.note(this.view, slot, 'band');
      this.term = null;
      entered = true;
    }
    const section = row.get('section');
    if (section) {
      const { ref, text } = parted(section.text);
      this.scope.section = sectionFor(
        this.plan,
        currentObjective(this.scope)?.text ?? null,
        ref,
        text,
        place(section),
      );
      this.ledger.take(this.view, section);
      entered = true;
    }
    return entered;
  }
}

/** A column without a heading is pointed to by its first cell. */
function firstIn(table: Table, column: Column): Slot | null {
  for (const line of table.body) {
    const slot = slotIn(line, column);
    if (slot) return slot;
  }
  return null;
}

/** Which columns can answer for what a plan needs. */
const SERVES: Record<'lead' | 'timescale', readonly string[]> = {
  lead: ['lead', 'person', 'organisation'],
  timescale: ['timescale', 'start', 'due'],
};

function isKey(slot: Slot): boolean {
  return !REF.test(slot.text);
}

/** `Objective 2: …`, `2. …` or words alone, as they stand in a column of headings. */
function parted(text: string): { ref: string | null; text: string } {
  const label = readLabel(text);
  if (label && (label.label === 'objective' || label.label === 'section'))
    return { ref: label.ref, text: label.text || text };
  const numbered = /^(\d{1,2}(?:\.\d{1,2})?|[A-Z])[.):]?\s+(\S[\s\S]*)$/.exec(text);
  return numbered ? { ref: numbered[1]!, text: numbered[2]! } : { ref: null, text };
}
