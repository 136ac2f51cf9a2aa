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
    this.notes.push({ kind, text: slot.text, sheet: view.name, cell: slot.address });
  }

  noteLine(view: SheetView, line: Line, kind: Note['kind']): void {
    for (const slot of line.slots) if (!this.isTaken(view, slot)) this.note(view, slot, kind);
  }

  /** Something a rule will turn into an issue. */
  remark(code: IssueCode, source: Source, ref: string | null = null, detail: Remark['detail'] = {}): void {
    this.remarks.push({ code, source, ref, detail });
  }
}

function key(sheet: string, address: string): string {
  return `${sheet}\u0000${address}`;
}
