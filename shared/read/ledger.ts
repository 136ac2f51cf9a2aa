import type { Note, Remark, Source } from '../model';
import type { IssueCode } from '../model';
import type { Line, SheetView, Slot } from './sheet';

/**
 * What becomes of every cell of a return. Whatever nobody takes is listed as not placed, so that
 * nothing on a sheet is dropped in silence.
 */
export class Ledger {
  readonly notes: Note[] = [];
  readonly remarks: Remark[] = [];
  private readonly taken = new Set<string>();
  private readonly noted = new Set<string>();

  /** A record or a reference table holds these cells' words. */
  take(view: SheetView, ...slots: readonly (Slot | null | undefined)[]): void {
    for (const slot of slots) if (slot) this.taken.add(key(view.name, slot.address));
  }

  isTaken(view: SheetView, slot: Slot): boolean {
    return this.taken.has(key(view.name, slot.address));
  }

  /** The cell is understood and belongs to no record. */
  note(view: SheetView, slot: Slot, kind: Note['kind']): void {
    this.take(view, slot);
    this.noted.add(key(view.name, slot.address));
    this.notes.push({ kind, text: slot.text, sheet: view.name, cell: slot.address });
  }

  noteLine(view: SheetView, line: Line, kind: Note['kind']): void {
    for (const slot of line.slots) if (!this.isTaken(view, slot)) this.note(view, slot, kind);
  }

  /**
   * Words of cells taken that the records made of them do not hold: a second unit, a figure given
   * twice for a period. They are kept as notes.
   */
  noteUnkept(view: SheetView, lines: readonly Line[], records: unknown): void {
    const kept: Kept = { words: '', numbers: new Set(), strings: new Set() };
    collect(records, kept);
    for (const slot of lines.flatMap((line) => line.slots)) {
      if (!this.isTaken(view, slot) || this.noted.has(key(view.name, slot.address))) continue;
      if (kept.strings.has(slot.address) && holdsWords(kept, slot)) continue;
      this.note(view, slot, 'note');
    }
  }

  /** Something a rule will turn into an issue. */
  remark(code: IssueCode, source: Source, ref: string | null = null, detail: Remark['detail'] = {}): void {
    this.remarks.push({ code, source, ref, detail });
  }
}

function key(sheet: string, address: string): string {
  return `${sheet}\u0000${address}`;
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
