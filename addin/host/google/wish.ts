/** What an entry of the menu has the pane do as soon as it is there. */
export const WISHES = ['check', 'sync', 'set up', 'remove'] as const;
export type Wish = (typeof WISHES)[number];
