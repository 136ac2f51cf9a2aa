import type { PresentTab, WantedTab } from './tab';

/** A tab as it should be, with the one that it is now; null for one that has to be made. */
export interface PlacedTab {
  readonly wanted: WantedTab;
  readonly present: PresentTab | null;
  readonly sheetId: number;
}

/** Far from the ids that Sheets gives, which are random, and from 0, which the first tab has. */
const FIRST_ID = 7001;

/**
 * Finds the tabs of the book among those that are there: by name, or by the name of their table where
 * somebody gave them another. In a sheet that is still empty, its one tab becomes the first.
 */
export function placeTabs(wanted: readonly WantedTab[], present: readonly PresentTab[]): PlacedTab[] {
  const ids = new Set(present.map(({ sheetId }) => sheetId));
  let next = FIRST_ID;
  const fresh = () => {
    while (ids.has(next)) next += 1;
    ids.add(next);
    return next;
  };
  const only = isEmptySheet(present) ? present[0] : undefined;
  return wanted.map((tab, at) => {
    const there = (at === 0 ? only : undefined) ?? tabNamed(present, tab.name);
    return { wanted: tab, present: there ?? null, sheetId: there?.sheetId ?? fresh() };
  });
}

/** The tab of that name, else the one that has the table of that name. */
export function tabNamed(present: readonly PresentTab[], name: string): PresentTab | undefined {
  return (
    present.find(({ title }) => title.toLowerCase() === name.toLowerCase()) ??
    present.find(({ tables }) => tables.some((table) => table.name === name))
  );
}

export function isEmptySheet(present: readonly PresentTab[]): boolean {
  return present.length === 1 && present[0]!.rows.length === 0;
}
