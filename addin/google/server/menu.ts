/// <reference types="google-apps-script" />
import type { Wish } from '../../host';

/**
 * Google calls it when the spreadsheet is opened, before anything was allowed: it may put up a menu then, and
 * may not even look at what the menu is for. Google asks what is allowed at the first click.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open Shirebook', 'openPane')
    .addSeparator()
    .addItem('Check', 'checkPlan')
    .addItem('Sync with the county', 'syncPlan')
    .addSeparator()
    .addItem('Set up this sheet', 'setUpSheet')
    .addItem('Remove from this sheet…', 'removeFromSheet')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openPane(): void {
  showPane('');
}

export function checkPlan(): void {
  showPane('check');
}

export function syncPlan(): void {
  showPane('sync');
}

export function setUpSheet(): void {
  showPane('set up');
}

/** Taking columns away is asked about, as the pane's own button does. */
export function removeFromSheet(): void {
  const ui = SpreadsheetApp.getUi();
  const { ButtonSet, Button } = ui;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
  const answer = ui.alert(
    `Remove Shirebook’s columns from “${sheet}”?`,
    'Everything Shirebook added is taken away. Your plan stays as it is.',
    ButtonSet.YES_NO,
  );
  if (answer === Button.YES) showPane('remove');
}

/**
 * Opens the pane, in place of one that is open. What it is to do at once stands in its page, where no other pane
 * takes it for its own: reading and rules are in the pane, and so it is the pane that does it.
 */
function showPane(wish: Wish | ''): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Shirebook');
  if (wish !== '') page.setContent(page.getContent().replace('data-wish=""', `data-wish="${wish}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}
