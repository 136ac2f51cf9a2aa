/// <reference types="google-apps-script" />
import { Hand, UndoList, type Seat } from '../../../addin/workbook';
import type { Document } from './Document';
import type { Execution } from './Execution';
import type { Outside } from './Outside';
import { ASKED_FOR } from './scopes';

/** What a person was shown by the script. */
export interface Shown {
  /** Entries' titles and the functions they call; null between groups. */
  menu: ([string, string] | null)[];
  /** The page beside the sheet. */
  sidebar: string | null;
  /** Questions, with what the person answers to the next. */
  readonly asked: string[];
  answer: 'YES' | 'NO';
}

/** What is a person's and lasts from one run to the next. */
export interface Lasting {
  readonly document: Document;
  readonly seat: Seat;
  readonly key: string;
  readonly shown: Shown;
  readonly outside: Outside;
  /** Their own properties. */
  readonly own: Map<string, string>;
  /** Scopes of the manifest that they unticked when Google asked. */
  readonly denied: Set<string>;
  /** Pages that are in the script's project, by name. */
  readonly pages: Readonly<Record<string, string>>;
}

/** A person at the spreadsheet, as one execution of the script on their behalf sees it. */
export class Person {
  readonly document: Document;
  readonly seat: Seat;
  readonly key: string;
  readonly outside: Outside;
  readonly own: Map<string, string>;
  readonly pages: Lasting['pages'];
  readonly shown: Shown;
  /** The script's: what it writes is typed the way of the spreadsheet, and leaves the person's undo alone. */
  readonly hand: Hand;
  readonly #denied: ReadonlySet<string>;

  constructor(
    lasting: Lasting,
    readonly execution: Execution,
  ) {
    ({
      document: this.document,
      seat: this.seat,
      key: this.key,
      shown: this.shown,
      outside: this.outside,
      own: this.own,
      pages: this.pages,
    } = lasting);
    this.#denied = lasting.denied;
    const undo = new UndoList();
    this.hand = new Hand(this.document.book, this.seat.addInHand.doer, {
      culture: 'en-GB',
      year: 2026,
      undo,
    });
  }

  /** Whether the manifest asks for a scope and the person gave it: each is ticked by itself. */
  hasAllowed(scope: string): boolean {
    return ASKED_FOR.includes(scope) && !this.#denied.has(scope);
  }

  /** @throws as Google does where the execution may not call something, or the person did not allow it. */
  allows(call: string, scope: string): void {
    this.execution.need(call);
    if (this.hasAllowed(scope)) return;
    const message = `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`;
    throw this.execution.realm.error(message);
  }
}
