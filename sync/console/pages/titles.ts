import type { PageName } from '../route';

/** What the pages are called, in the menu and in the browser's title. */
export const TITLES: Readonly<Record<PageName, string>> = {
  returns: 'Returns',
  conflicts: 'Conflicts',
  changes: 'Changes',
  issues: 'Issues',
  history: 'History',
  keys: 'Keys',
  downloads: 'Downloads',
};
