/// <reference types="google-apps-script" />

/** Google calls it when the spreadsheet is opened, before anything was allowed: a menu, and no more. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open Shirebook', 'openPane').addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openPane(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Shirebook');
  SpreadsheetApp.getUi().showSidebar(page);
}
