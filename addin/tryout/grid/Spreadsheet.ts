import { cellAt, holds, type BookEvent, type Seat } from '../../workbook';
import type { Conditions } from './CellColours';
import { CellEditor, editText, type Ending } from './CellEditor';
import { blockAt, cursorAt, cursorOver, step } from './cursor';
import { element } from './element';
import { FormulaBar } from './FormulaBar';
import { GridDeeds } from './GridDeeds';
import { pressKey } from './GridKeys';
import { GridMenu } from './GridMenu';
import { pointAt } from './GridPointer';
import { GridSelection } from './GridSelection';
import { GridView } from './GridView';
import { listenToClipboard, pasteText, type Held } from './listenToClipboard';
import { menuFor } from './menuFor';
import { SheetTabs } from './SheetTabs';

export interface SpreadsheetEvents {
  /** What the program would not do, or an empty text once that is over. */
  readonly refused: (message: string) => void;
  /** The keyboard leaves the sheet (F6). */
  readonly left: () => void;
}

/** A spreadsheet program's window on a workbook, for the person at one seat. */
export class Spreadsheet {
  readonly root: HTMLElement;
  readonly deeds: GridDeeds;
  private readonly view: GridView;
  private readonly selection: GridSelection;
  private readonly editor: CellEditor;
  private readonly bar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly menu = new GridMenu();
  private readonly endListening: () => void;
  /** Events come several at a time; the sheet is drawn once. */
  private isDue = false;

  constructor(
    private readonly seat: Seat,
    conditions: Conditions,
    private readonly events: SpreadsheetEvents,
  ) {
    this.deeds = new GridDeeds(seat, events.refused);
    this.view = new GridView(seat.book, seat.activeSheet, conditions);
    this.selection = new GridSelection(seat, this.view, (area, active) =>
      this.bar.refresh(seat.activeSheet, area, active),
    );
    this.editor = new CellEditor({
      begun: () => seat.beginTyping(),
      entered: (typed, ending, everywhere) => this.enter(typed, ending, everywhere),
      left: () => this.endTyping(),
    });
    this.editor.field.addEventListener('input', () => this.bar.mirror(this.editor.field.value));
    this.bar = new FormulaBar({
      goTo: (area) => {
        this.selection.select(area);
        this.focus();
      },
      begun: () => seat.beginTyping(),
      enter: (typed) => this.enter(typed, 'stay', false),
      left: () => this.endTyping(),
    });
    this.tabs = new SheetTabs((name) => seat.activate(name));
    this.view.lay(this.editor.field);
    const parts = [this.bar.root, this.view.root, this.tabs.root, this.menu.root];
    this.root = element('div', { class: 'spreadsheet' }, ...parts);
    this.listenToKeys();
    this.listenToPointer();
    this.endListening = seat.book.subscribe((event) => this.hear(event));
    this.refresh();
  }

  focus(): void {
    this.view.root.focus({ preventScroll: true });
  }

  /** Draws anew, for instance when it has got another size. */
  refresh(): void {
    const sheet = this.seat.activeSheet;
    this.view.refresh(sheet);
    this.tabs.refresh(this.seat.book.state.sheets, sheet);
    this.selection.show();
  }

  close(): void {
    this.endListening();
    this.root.remove();
  }

  private hear(event: BookEvent): void {
    if (event.kind === 'selected' || event.kind === 'activated') {
      if (event.by.seat !== this.seat.id) return;
      if (event.kind === 'activated') this.refresh();
      this.selection.follow();
    } else if (!this.isDue) {
      this.isDue = true;
      requestAnimationFrame(() => {
        this.isDue = false;
        this.refresh();
      });
    }
  }

  private edit(typed: string | null): void {
    const sheet = this.seat.activeSheet;
    const { active } = this.selection;
    this.view.reveal(active);
    this.editor.open(sheet, active, this.view.boxOf(blockAt(sheet, active)), typed);
    this.bar.mirror(this.editor.field.value);
  }

  private enter(typed: string, ending: Ending, everywhere: boolean): void {
    this.seat.endTyping();
    const sheet = this.seat.activeSheet;
    const { row, column } = this.selection.active;
    const area = everywhere ? this.selection.area : { top: row, left: column, bottom: row, right: column };
    // Leaving a field as it was is no edit.
    if (everywhere || typed !== editText(cellAt(sheet, row, column))) this.deeds.enter(area, typed);
    if (ending !== 'stay') {
      const next = step(sheet, this.view.measures, { row, column }, ending);
      this.selection.move(cursorAt(next.row, next.column));
    }
    this.selection.show();
    if (ending !== 'stay' || everywhere) this.focus();
  }

  private endTyping(): void {
    this.seat.endTyping();
    this.selection.show();
    this.focus();
  }

  private listenToKeys(): void {
    const { view, seat, selection } = this;
    view.root.addEventListener('keydown', (event) => {
      if (event.isComposing || this.editor.isOpen) return;
      const steered = {
        sheet: seat.activeSheet,
        measures: view.measures,
        cursor: selection.cursor,
        page: view.root.clientHeight,
        move: selection.move.bind(selection),
        edit: (typed: string | null) => this.edit(typed),
        openMenu: () => this.openMenu(),
        turnSheet: (by: 1 | -1) => this.turnSheet(by),
        leave: () => this.events.left(),
      };
      if (pressKey(event, steered, this.deeds)) event.preventDefault();
    });
    listenToClipboard(view.root, this.held(), this.deeds);
  }

  private listenToPointer(): void {
    const { view, deeds, selection } = this;
    pointAt({
      view,
      selection,
      edit: () => this.edit(null),
      fill: (from, over) => {
        deeds.fill(from, over);
        selection.move(cursorOver(over));
      },
      setWidth: (column, characters) => deeds.setWidth(column, characters),
    });
    view.root.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const { row, column } = view.spotAt(event.clientX, event.clientY);
      if (!holds(selection.area, row, column)) selection.move(cursorAt(row, column));
      this.openMenu({ x: event.clientX, y: event.clientY });
    });
  }

  private openMenu(at?: { readonly x: number; readonly y: number }): void {
    const active = this.view.root.querySelector('[role=gridcell][aria-selected=true]') ?? this.view.root;
    const { left: x, bottom: y } = active.getBoundingClientRect();
    const { clipboard } = navigator;
    const groups = menuFor(this.deeds, this.selection.area, {
      copy: () => void clipboard.writeText(this.deeds.copy(this.selection.area)),
      paste: () => void clipboard.readText().then((text) => pasteText(text, this.held(), this.deeds)),
    });
    this.menu.open(at?.x ?? x, at?.y ?? y, groups, () => this.focus());
  }

  private turnSheet(by: 1 | -1): void {
    const seen = this.seat.book.state.sheets.filter(({ visibility }) => visibility === 'visible');
    const at = seen.findIndex(({ id }) => id === this.seat.activeSheet.id);
    const next = seen[at + by];
    if (next) this.seat.activate(next.name);
  }

  private held(): Held {
    return { selection: this.selection, isEditing: () => this.editor.isOpen };
  }
}
