import type { IssueCode, Note, Remark, Source } from '../model';
import { tidy, type Line, type SheetView, type Slot } from './sheet';

/** What reading some lines did to the ledger, to be entered again where they are not read anew. */
export interface Entries {
  /** The cells taken. */
  readonly slots: readonly Slot[];
  /** The other cells of the line. */
  readonly others: readonly Slot[];
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
}

/** Rows behind one another, from 0, and what was entered of them. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
}

/** What was taken of a sheet: cells by address, and by row what was entered of whole lines. */
class Taken {
  readonly cells = new Set<string>();
  readonly noted = new Set<string>();
  readonly rows = new Map<number, Entries>();
  /** Rows behind one another with nothing left over, top down. */
  readonly stretches: Stretch[] = [];
}

const NOTHING: readonly never[] = [];
const NO_SLOTS: readonly Slot[] = NOTHING;

/**
 * What becomes of every cell of a return. Whatever nobody takes is listed as not placed, so that
 * nothing on a sheet is dropped in silence.
 */
export class Ledger {
  readonly notes: Note[] = [];
  readonly remarks: Remark[] = [];
  private readonly sheets = new Map<string, Taken>();
  private recording: Slot[] | null = null;

  /** A record or a reference table holds the cell's words. */
  take(view: SheetView, slot: Slot): void {
    if (!this.recording) this.on(view).cells.add(slot.address);
    else if (!this.recording.includes(slot)) this.recording.push(slot);
  }

  takeAll(view: SheetView, slots: readonly Slot[]): void {
    for (const slot of slots) this.take(view, slot);
  }

  isTaken(view: SheetView, slot: Slot): boolean {
    const { cells, rows, stretches } = this.on(view);
    return (
      cells.has(slot.address) ||
      holds(rows.get(slot.row)?.slots, slot) ||
      holds(this.recording, slot) ||
      stretches.some(({ first, last }) => first <= slot.row && slot.row <= last)
    );
  }

  /** The cells of a line that nobody took. */
  untaken(view: SheetView, line: Line): readonly Slot[] {
    const others = (line.isWhole && this.on(view).rows.get(line.row)?.others) || line.slots;
    return others.length === 0 || others.every((slot) => this.isTaken(view, slot))
      ? NO_SLOTS
      : others.filter((slot) => !this.isTaken(view, slot));
  }

  /** The cells of a sheet that nobody took. */
  unplaced(view: SheetView): Slot[] {
    const { stretches } = this.on(view);
    const open: Slot[] = [];
    let next = 0;
    for (const line of view.lines) {
      while (next < stretches.length && stretches[next]!.last < line.row) next++;
      if (next < stretches.length && stretches[next]!.first <= line.row) continue;
      for (const slot of this.untaken(view, line)) open.push(slot);
    }
    return open;
  }

  /** The cell is understood and belongs to no record. */
  note(view: SheetView, slot: Slot, kind: Note['kind']): void {
    this.take(view, slot);
    this.on(view).noted.add(slot.address);
    // the officer's words, whatever they were read as
    this.notes.push({ kind, text: tidy(slot.cell.text), sheet: view.name, cell: slot.address });
  }

  noteLine(view: SheetView, line: Line, kind: Note['kind']): void {
    for (const slot of this.untaken(view, line)) this.note(view, slot, kind);
  }

  /**
   * Words of cells taken that the records made of them do not hold: a second unit, a figure given
   * twice for a period. They are kept as notes.
   */
  noteUnkept(view: SheetView, lines: readonly Line[], records: unknown): void {
    const kept: Kept = { words: '', numbers: new Set(), strings: new Set() };
    collect(records, kept);
    const { noted } = this.on(view);
    for (const slot of lines.flatMap((line) => line.slots)) {
      if (!this.isTaken(view, slot) || noted.has(slot.address)) continue;
      if (kept.strings.has(slot.address) && holdsWords(kept, slot)) continue;
      this.note(view, slot, 'note');
    }
  }

  /** Something a rule will turn into an issue. */
  remark(code: IssueCode, source: Source, ref: string | null = null, detail: Remark['detail'] = {}): void {
    this.remarks.push({ code, source, ref, detail });
  }

  /** Does the work of reading a line, and gives what it entered: the cells it takes are entered together. */
  record<Value>(view: SheetView, line: Line, work: () => Value): { value: Value; entries: Entries } {
    const { notes, remarks } = this;
    const from = { notes: notes.length, remarks: remarks.length };
    const outer = this.recording;
    const taken: Slot[] = (this.recording = []);
    const value = work();
    this.recording = outer;
    if (outer) this.takeAll(view, taken);
    const isAll = taken.length === line.slots.length && line.slots.every((slot) => taken.includes(slot));
    const entries = {
      slots: isAll ? line.slots : [...taken],
      others: isAll ? NO_SLOTS : line.slots.filter((slot) => !taken.includes(slot)),
      notes: since(from.notes, notes),
      remarks: since(from.remarks, remarks),
    };
    this.enterCells(view, line, entries);
    return { value, entries };
  }

  /** Enters again what reading a line entered before. */
  enter(view: SheetView, line: Line, entries: Entries): void {
    for (const note of entries.notes) this.notes.push(note);
    for (const remark of entries.remarks) this.remarks.push(remark);
    this.enterCells(view, line, entries);
  }

  private enterCells(view: SheetView, line: Line, entries: Entries): void {
    const { slots, others } = entries;
    const { cells, rows } = this.on(view);
    const ownAlone = slots.length + others.length === line.slots.length;
    if (line.isWhole && ownAlone && !rows.has(line.row)) rows.set(line.row, entries);
    else for (const slot of slots) cells.add(slot.address);
  }

  /** Enters again what reading several lines entered before, which was all that is in them. */
  enterAll(view: SheetView, stretch: Stretch): void {
    for (const note of stretch.notes) this.notes.push(note);
    for (const remark of stretch.remarks) this.remarks.push(remark);
    this.on(view).stretches.push(stretch);
  }

  private on(view: SheetView): Taken {
    let taken = this.sheets.get(view.name);
    if (!taken) this.sheets.set(view.name, (taken = new Taken()));
    return taken;
  }
}

function since<Entry>(from: number, all: readonly Entry[]): readonly Entry[] {
  return from === all.length ? NOTHING : all.slice(from);
}

function holds(slots: readonly Slot[] | null | undefined, slot: Slot): boolean {
  return slots?.some((own) => own === slot || own.address === slot.address) ?? false;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

interface Kept {
  words: string;
  readonly numbers: Set<number>;
  readonly strings: Set<string>;
}

function holdsWords(kept: Kept, { cell, text }: Slot): boolean {
  if (cell.kind === 'number' && kept.numbers.has(cell.value)) return true;
  return text.split('\n').every((line) => kept.words.includes(squeezed(line)));
}

function collect(value: unknown, kept: Kept): void {
  if (typeof value === 'string') {
    kept.words += `${squeezed(value)}\u0000`;
    kept.strings.add(value);
  } else if (typeof value === 'number') kept.numbers.add(value);
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) collect(each, kept);
}
