import type { Range, Visibility } from '../../shared/grid';
import { areaAt, type Where } from './areaAt';
import type { Book } from './Book';
import { Hand } from './Hand';
import { Keyboard } from './Keyboard';
import type { Culture } from './parseEntry';
import { Refusal } from './refusal';
import type { SheetState } from './sheetState';
import { areaOfShift, changeTypeOf } from './shiftCells';
import { UndoList } from './UndoList';

export interface SeatOptions {
  readonly culture?: Culture;
  readonly year?: number;
}

/**
 * One person's program with the workbook open: what is in front of them, what they can undo, and
 * all they do with keyboard and mouse. Several seats at one book are co-authors.
 */
export class Seat extends Keyboard {
  readonly id: number;
  readonly undoList = new UndoList();
  /** The officer's own hand. */
  readonly hand: Hand;
  /** The hand of the add-in that runs at this seat: its strings are read the American way. */
  readonly addInHand: Hand;
  #active: string;
  readonly #selected = new Map<string, Range>();
  #typing = false;

  constructor(
    readonly book: Book,
    { culture = 'en-GB', year = 2026 }: SeatOptions = {},
  ) {
    super();
    this.id = book.nextSeat();
    const undo = this.undoList;
    this.hand = new Hand(book, { seat: this.id, addIn: false }, { culture, year, undo });
    this.addInHand = new Hand(book, { seat: this.id, addIn: true }, { culture: 'en-US', year, undo });
    this.#active = (book.state.sheets.find((sheet) => sheet.visibility === 'visible') ??
      book.state.sheets[0])!.id;
    book.subscribe((event) => {
      if (event.kind === 'sheet deleted' && event.sheet === this.#active)
        this.activate(this.#firstVisible().name);
    });
  }

  get activeSheet(): SheetState {
    return this.book.sheet(this.#active)!;
  }

  get selection(): Range {
    return this.#selected.get(this.#active) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** Whether a cell is being typed in, which keeps add-ins out. */
  get isTyping(): boolean {
    return this.#typing;
  }

  beginTyping(): void {
    this.#typing = true;
  }

  endTyping(): void {
    this.#typing = false;
  }

  addSheet(name: string): void {
    this.hand.addSheet(name);
    this.activate(name);
  }

  deleteSheet(name: string): void {
    this.hand.deleteSheet(name);
  }

  renameSheet(name: string, to: string): void {
    this.hand.renameSheet(name, to);
  }

  showSheet(name: string, visibility: Visibility): void {
    this.hand.showSheet(name, visibility);
  }

  activate(name: string, by = this.hand.doer): void {
    const sheet = this.hand.sheet(name);
    if (sheet.visibility !== 'visible') throw new Refusal('invalid', `The sheet ${name} is hidden.`);
    if (sheet.id === this.#active) return;
    this.#active = sheet.id;
    this.book.commit(this.book.state, [], [{ kind: 'activated', by, sheet: sheet.id }]);
  }

  select(name: string, where: Where, by = this.hand.doer): void {
    this.activate(name, by);
    const area = areaAt(where);
    this.#selected.set(this.#active, area);
    this.book.commit(this.book.state, [], [{ kind: 'selected', by, sheet: this.#active, area }]);
  }

  /** Takes back this person's last step. False where there is none that can be. */
  undo(): boolean {
    return this.#restore(this.undoList.undo(this.book.state));
  }

  redo(): boolean {
    return this.#restore(this.undoList.redo(this.book.state));
  }

  #restore(undone: ReturnType<UndoList['undo']>): boolean {
    if (!undone) return false;
    const { state, sheet, area, shift } = undone;
    const changed = { kind: 'changed', by: this.hand.doer, told: true, sheet } as const;
    this.book.commit(state, shift ? { sheet, shift } : [{ sheet, area }], [
      shift
        ? { ...changed, area: areaOfShift(shift), change: changeTypeOf(shift) }
        : { ...changed, area, change: 'RangeEdited' },
    ]);
    return true;
  }

  #firstVisible(): SheetState {
    return this.book.state.sheets.find((sheet) => sheet.visibility === 'visible')!;
  }
}
