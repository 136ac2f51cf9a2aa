/// <reference types="google-apps-script" />
import type { Person } from './Person';
import { SCOPES } from './scopes';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** The spreadsheet's menus, dialogues and sidebar. */
export function uiOf(person: Person): Ui {
  const { execution, shown } = person;
  const entries: ([string, string] | null)[] = [];
  const menu: Menu = execution.strict<Menu>('Menu', {
    addItem: (title: string, handler: string) => {
      entries.push([title, handler]);
      return menu;
    },
    addSeparator: () => {
      entries.push(null);
      return menu;
    },
    addToUi: () => {
      shown.menu = entries;
    },
  });
  const buttons = execution.names<Ui['Button']>('Button', ['YES', 'NO']);
  return execution.strict<Ui>('Ui', {
    createAddonMenu: () => menu,
    showSidebar: (page: GoogleAppsScript.HTML.HtmlOutput) => {
      person.allows('Ui.showSidebar', SCOPES.ui);
      shown.sidebar = page.getContent();
    },
    ButtonSet: execution.names<Ui['ButtonSet']>('ButtonSet', ['YES_NO']),
    Button: buttons,
    alert: ((title: string, prompt: string) => {
      person.allows('Ui.alert', SCOPES.ui);
      shown.asked.push(`${title} ${prompt}`);
      return buttons[shown.answer];
    }) as Ui['alert'],
  });
}
