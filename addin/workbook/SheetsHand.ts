import type { Visibility } from '../../shared/grid';
import type { Book } from './Book';
import type { Doer } from './bookEvent';
import { Refusal } from './refusal';
import { emptySheet, withSheet, type SheetState } from './sheetState';

/** What can be done to whole sheets, and to the workbook that holds them. Refuses by `Refusal`. */
export class SheetsHand {
  constructor(
    readonly book: Book,
    readonly doer: Doer,
  ) {}

  sheet(nameOrId: string): SheetState {
    const sheet = this.book.sheet(nameOrId);
    if (!sheet) throw new Refusal('no such sheet', `There is no sheet ${nameOrId}.`, nameOrId);
    return sheet;
  }

  addSheet(name: string, visibility: Visibility = 'visible'): SheetState {
    if (this.book.sheet(name)) throw new Refusal('name taken', `There is a sheet ${name} already.`);
    const { state } = this.book;
    const sheet = { ...emptySheet(`{${String(this.book.nextId()).padStart(8, '0')}}`, name), visibility };
    const next = { ...state, sheets: [...state.sheets, sheet] };
    this.book.commit(next, null, [{ kind: 'sheet added', by: this.doer, sheet: sheet.id }]);
    return sheet;
  }

  deleteSheet(name: string): void {
    const { id } = this.sheet(name);
    const sheets = this.book.state.sheets.filter((sheet) => sheet.id !== id);
    if (!sheets.some(({ visibility }) => visibility === 'visible')) {
      throw new Refusal('last sheet', 'A workbook keeps at least one sheet that can be seen.');
    }
    const next = { ...this.book.state, sheets };
    this.book.commit(next, null, [{ kind: 'sheet deleted', by: this.doer, sheet: id }]);
  }

  renameSheet(name: string, to: string): void {
    const sheet = this.sheet(name);
    const taken = this.book.sheet(to);
    if (taken && taken.id !== sheet.id) throw new Refusal('name taken', `There is a sheet ${to} already.`);
    const state = withSheet(this.book.state, { ...sheet, name: to });
    this.book.commit(state, null, [
      { kind: 'sheet renamed', by: this.doer, sheet: sheet.id, before: sheet.name, after: to },
    ]);
  }

  showSheet(name: string, visibility: Visibility): void {
    const sheet = { ...this.sheet(name), visibility };
    this.book.commitSheet(sheet, [], [{ kind: 'sheet shown', by: this.doer, sheet: sheet.id }]);
  }

  protect(name: string, protection: { readonly password: string | null } | null): void {
    const sheet = { ...this.sheet(name), protection };
    const is = protection !== null;
    this.book.commitSheet(sheet, [], [{ kind: 'protected', by: this.doer, sheet: sheet.id, is }]);
  }

  keepSetting(key: string, json: string | null): void {
    const settings = new Map(this.book.state.settings);
    if (json === null) settings.delete(key);
    else settings.set(key, json);
    this.book.commit({ ...this.book.state, settings }, [], []);
  }
}
