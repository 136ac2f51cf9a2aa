/// <reference types="google-apps-script" />
import { Hand, UndoList, type Seat } from '../../../addin/workbook';
import type { Document } from './Document';
import type { Execution } from './Execution';

/** What a person was shown by the script. */
export interface Shown {
  readonly menu: [string, string][];
  sidebar: string | null;
}

/** A person at the spreadsheet, as one execution of the script on their behalf sees it. */
export class Person {
  /** The script's: what it writes is typed the way of the spreadsheet, and leaves the person's undo alone. */
  readonly hand: Hand;

  constructor(
    readonly document: Document,
    readonly seat: Seat,
    readonly key: string,
    readonly shown: Shown,
    readonly execution: Execution,
  ) {
    const undo = new UndoList();
    this.hand = new Hand(document.book, seat.addInHand.doer, { culture: 'en-GB', year: 2026, undo });
  }

  ui(): GoogleAppsScript.Base.Ui {
    const { execution, shown } = this;
    const menu: GoogleAppsScript.Base.Menu = execution.strict<GoogleAppsScript.Base.Menu>('Menu', {
      addItem: (title: string, handler: string) => {
        shown.menu.push([title, handler]);
        return menu;
      },
      addToUi: () => undefined,
    });
    return execution.strict<GoogleAppsScript.Base.Ui>('Ui', {
      createAddonMenu: () => menu,
      showSidebar: (page: GoogleAppsScript.HTML.HtmlOutput) => {
        execution.need('Ui.showSidebar');
        shown.sidebar = page.getContent();
      },
    } as Partial<GoogleAppsScript.Base.Ui>);
  }
}
