/// <reference types="google-apps-script" />
import type { Script } from 'node:vm';
import { entryOf, Seat, type BookEvent, type CellValue } from '../../../addin/workbook';
import type { Document } from './Document';
import { Execution, type AuthMode } from './Execution';
import { NOTHING_OUTSIDE, type Outside } from './Outside';
import { Person, type Lasting, type Shown } from './Person';
import { rangeOf } from './rangeOf';
import { servicesOf } from './services';
import { spreadsheetApp, spreadsheetOf } from './spreadsheetApp';

/** As events tell what a cell holds: nothing of an empty one. */
function shown(value: CellValue): string | undefined {
  return value === '' ? undefined : entryOf(value);
}

/** What Google says of a change of structure, by what the book says. */
const CHANGE_TYPES: Readonly<Record<string, string>> = {
  RowInserted: 'INSERT_ROW',
  RowDeleted: 'REMOVE_ROW',
  ColumnInserted: 'INSERT_COLUMN',
  ColumnDeleted: 'REMOVE_COLUMN',
  'sheet added': 'INSERT_GRID',
  'sheet deleted': 'REMOVE_GRID',
};

/**
 * Apps Script with one person's spreadsheet open: runs the built script, each time in a new world, and
 * calls its triggers for what the person does. What scripts do calls no trigger, as Google documents.
 */
export class AppsScript {
  readonly seat: Seat;
  readonly shown: Shown = { menu: [], sidebar: null, asked: [], answer: 'YES' };
  /** Scopes that this person unticked when Google asked. */
  readonly denied = new Set<string>();
  /** This person's own properties. */
  readonly own = new Map<string, string>();
  /** Every run so far, the newest last. */
  readonly runs: { readonly name: string; readonly execution: Execution }[] = [];

  constructor(
    readonly document: Document,
    private readonly script: Script,
    readonly key: string,
    readonly pages: Lasting['pages'] = {},
    readonly outside: Outside = NOTHING_OUTSIDE,
  ) {
    this.seat = new Seat(document.book);
    document.book.subscribe((event) => this.#hear(event));
  }

  /** As `google.script.run` does: nothing but texts goes in and out here. */
  ask(name: string, asked: string): string {
    return String(this.run('ask', 'FULL', () => [name, asked]));
  }

  run(name: string, mode: AuthMode, given: (person: Person) => unknown[] = () => []): unknown {
    const execution = new Execution(mode);
    const person = new Person(this, execution);
    const { realm } = execution;
    realm.define({ SpreadsheetApp: spreadsheetApp(person), ...servicesOf(person) });
    realm.load(this.script);
    // A service called while the script is loaded would be called by every menu and every edit.
    if (execution.total > 0) throw new Error('The script calls services when it is loaded.');
    this.runs.push({ name, execution });
    try {
      return realm.called(name)(...given(person));
    } finally {
      execution.end();
    }
  }

  #hear(event: BookEvent): void {
    if (!('by' in event) || event.by.seat !== this.seat.id || event.by.addIn) return;
    if (event.kind === 'changed' && event.change === 'RangeEdited') {
      if (!event.told) return;
      this.run('onEdit', 'LIMITED', (person) => [
        person.execution.strict<GoogleAppsScript.Events.SheetsOnEdit>('SheetsOnEdit', {
          range: rangeOf(person, event.sheet, event.area),
          // Of a single cell alone, and nothing for a cell that was or is empty.
          value: event.details ? shown(event.details.after) : undefined,
          oldValue: event.details ? shown(event.details.before) : undefined,
        } as Partial<GoogleAppsScript.Events.SheetsOnEdit>),
      ]);
      return;
    }
    const changeType = this.#changeType(event);
    if (changeType === null) return;
    for (const { handler } of this.document.onChange) {
      this.run(handler, 'FULL', (person) => [
        person.execution.strict<GoogleAppsScript.Events.SheetsOnChange>('SheetsOnChange', {
          changeType: changeType as GoogleAppsScript.Events.SheetsOnChange['changeType'],
          source: spreadsheetOf(person),
        }),
      ]);
    }
  }

  #changeType(event: BookEvent): string | null {
    switch (event.kind) {
      case 'changed':
        return CHANGE_TYPES[event.change] ?? 'OTHER';
      case 'sheet added':
      case 'sheet deleted':
        return CHANGE_TYPES[event.kind]!;
      case 'sorted':
      case 'sheet renamed':
      case 'sheet shown':
      case 'rows hidden':
        return 'OTHER';
      case 'formatted':
        return 'FORMAT';
      default:
        return null;
    }
  }
}
